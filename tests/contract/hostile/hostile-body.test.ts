import assert from "node:assert/strict";
import { test } from "node:test";
import { assertSoon } from "../../servers/stopwatch.ts";
import { assertRefused } from "../stage/contractual-fetch.ts";
import { contractOperations } from "../stage/operations.ts";
import { aComplaint, onEveryStage, onServers, type Stage } from "../stage/stage.ts";

/** Every operation with a body, and a body that it takes. */
const operations = contractOperations.flatMap(({ example: good, ...operation }) =>
  good ? [{ ...operation, good }] : [],
);

type Operation = (typeof operations)[number];

interface Sent {
  body?: string | Uint8Array<ArrayBuffer> | undefined;
  headers?: Record<string, string>;
}

/** Sends a body as it is, by someone who may enter. */
async function send(stage: Stage, { path, person }: Operation, { body, headers }: Sent): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont${path}`, {
    method: "POST",
    body: typeof body === "string" ? new TextEncoder().encode(body) : (body ?? null),
    headers: {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      "if-match": '"1"',
      ...(person && { authorization: `Bearer ${await stage.tokenOf(person)}` }),
      ...headers,
    },
  });
}

const json = (value: unknown) => JSON.stringify(value);
const bytes = (...values: number[]) => Uint8Array.from(values);
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const withMember = (member: string) => (good: object) => `${json(good).slice(0, -1)},${member}}`;

/** What is wrong with a body, made of one that is right, and how it is answered. */
const refusals: Record<string, [status: number, sent: (good: object) => Sent]> = {
  "no body": [400, () => ({})],
  "an empty body": [400, () => ({ body: "" })],
  "half a body": [400, (good) => ({ body: json(good).slice(0, -2) })],
  "two values": [400, (good) => ({ body: json(good) + json(good) })],
  "plain text": [415, (good) => ({ body: json(good), headers: { "content-type": "text/plain" } })],
  "a form": [415, () => ({ body: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } })],
  "no type": [415, (good) => ({ body: json(good), headers: { "content-type": "" } })],
  "JSON in latin1": [
    415,
    (good) => ({ body: json(good), headers: { "content-type": "application/json; charset=latin1" } }),
  ],
  "a compressed body": [415, (good) => ({ body: json(good), headers: { "content-encoding": "gzip" } })],
  "broken UTF-8": [400, () => ({ body: bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d) })],
  "an overlong encoding": [400, () => ({ body: bytes(0x22, 0xc0, 0xaf, 0x22) })],
  "NUL in a value": [400, (good) => ({ body: withMember('"words":"a\\u0000b"')(good) })],
  "NUL in a name": [400, (good) => ({ body: withMember('"a\\u0000":"b"')(good) })],
  "half a surrogate pair": [400, (good) => ({ body: withMember('"words":"\\ud83d"')(good) })],
  "half a surrogate pair in a name": [400, (good) => ({ body: withMember('"\\udc00":1')(good) })],
  "a prototype": [400, (good) => ({ body: withMember('"__proto__":{"roles":["agent"]}')(good) })],
  "100 levels": [400, (good) => ({ body: withMember(`"a":${nested(100)}`)(good) })],
  "200,000 levels": [400, () => ({ body: nested(200_000) })],
  "400,000 items": [422, () => ({ body: json(Array<number>(400_000).fill(0)) })],
  "80,000 unknown members": [
    422,
    () => ({
      body: json(Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`a${index}`, 1]))),
    }),
  ],
  "an unknown member": [422, (good) => ({ body: json({ ...good, roles: ["agent"] }) })],
  "members of the address": [
    422,
    (good) => ({ body: json({ ...good, site: "pk_stepnet", operatorId: "x" }) }),
  ],
  "an array": [422, (good) => ({ body: json([good]) })],
  "a text": [422, (good) => ({ body: json(json(good)) })],
  "nothing but null": [422, () => ({ body: "null" })],
};

onServers((stage) => {
  for (const operation of operations) {
    for (const [name, [status, sent]] of Object.entries(refusals)) {
      test(`P4: ${operation.operationId} refuses ${name}`, async () => {
        await assertRefused(await send(stage(), operation, sent(operation.good)), status);
      });
    }

    test(`P4: ${operation.operationId} refuses 2 MB, and the refusal can be read`, async () => {
      const body = json({ ...operation.good, words: "a".repeat(2_097_152) });
      await assertRefused(await send(stage(), operation, { body }), 413);
    });

    test(`P6: ${operation.operationId} measures hostile texts as soon as honest ones`, async () => {
      const refuse = async (long: string) => {
        const body = json(Object.fromEntries(Object.keys(operation.good).map((name) => [name, long])));
        await assertRefused(await send(stage(), operation, { body: body.slice(0, 1_000_000) }));
        await assertRefused(
          await send(stage(), operation, { body: json({ ...operation.good, email: `a@${long}!` }) }),
        );
      };
      for (const text of ["a@", "@", "a.", "1-", " ", "(", "é́", "-"]) {
        const long = text.repeat(500_000 / text.length);
        await assertSoon(() => refuse(long), { control: () => refuse("a".repeat(500_000)), within: 3000 });
      }
    });
  }

  test("P2: after all that the server is ready", async () => {
    assert.equal((await fetch(`${stage().endpoint}/readyz`)).status, 200);
  });
});

onEveryStage((stage) => {
  for (const operation of operations) {
    test(`P3: ${operation.operationId} takes no member of another type for what it could be made into`, async () => {
      for (const name of Object.keys(operation.good)) {
        const good = operation.good[name];
        const others = [1, true, null, [good], { text: good }].filter(
          (value) => typeof value !== typeof good,
        );
        for (const value of others) {
          const body = json({ ...operation.good, [name]: value });
          const { errors = [] } = await assertRefused(await send(stage(), operation, { body }), 422);
          assert.deepEqual([errors[0]?.pointer, errors[0]?.code], [`/${name}`, "type"]);
        }
      }
    });

    test(`P3: ${operation.operationId} names a member that it does not know`, async () => {
      const body = json({ ...operation.good, unheard: 1 });
      const { errors = [] } = await assertRefused(await send(stage(), operation, { body }), 422);
      assert.deepEqual(
        errors.map(({ pointer, code }) => [pointer, code]),
        [["/unheard", "unknown-member"]],
      );
    });
  }

  for (const [name, words] of Object.entries({
    "an override of direction": "Abc \u202eمرحبا\u202c \u2066x\u2069 def",
    "letters under heaps of accents": `Z${"\u0301\u0327\u0334".repeat(60)}algo`,
    "emoji of many parts": "👩🏽‍💻🏳️‍🌈 \u{1f9d1}\u{1f3ff}\u200d\u{1f680} \u{10ffff}",
    "composed and decomposed letters": "\u0439 \u0438\u0306 \u00e9 e\u0301",
    "control characters and line breaks": "one\r\ntwo\tthree\u0001\u001f\u007f\u2028\u2029\ufeff.",
    "what would be code elsewhere": `'; drop table complaints; -- <script>alert(1)</script> {{7*7}} $1 %s \\`,
    "a name of a prototype": "__proto__ constructor toString",
  })) {
    test(`P20: ${name} comes back as it was written`, async () => {
      const { complaint, receipt } = await stage()
        .clientOf()
        .createComplaint({ ...aComplaint, words });
      const { token } = await stage().clientOf().openReceipt(receipt);
      const holder = stage().clientOf({ token });
      const written = await holder.addComplaintMessage({ number: complaint.number, words: words });
      assert.equal(complaint.words, words);
      assert.deepEqual(
        written.timeline.map(({ words }) => words),
        [words, words],
      );
    });
  }
});
