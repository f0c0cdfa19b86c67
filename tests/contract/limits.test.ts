import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefused } from "./stage/contractual-fetch.ts";
import { aComplaint, onServers, type Stage } from "./stage/stage.ts";

const limits = { OTKLIK_WRITES_PER_MINUTE: "50", OTKLIK_READS_PER_MINUTE: "20" };

function file(stage: Stage, headers: Record<string, string> = {}): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont/complaints`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID(), ...headers },
    body: JSON.stringify(aComplaint),
  });
}

function open(stage: Stage, receipt: { number: string; secret: string }): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont/receipts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(receipt),
  });
}

async function assertTooMany(answer: Response): Promise<void> {
  const { code, retryable } = await assertRefused(answer, 429);
  assert.deepEqual([code, retryable], ["rate-exceeded", true]);
  const seconds = Number(answer.headers.get("retry-after"));
  assert.ok(seconds >= 1 && seconds <= 900, `${seconds} seconds`);
}

onServers(
  (stage) => {
    test("writes beyond the limit of a minute answer 429, and another site is not touched", async () => {
      const answers = await Promise.all(Array.from({ length: 55 }, () => file(stage())));
      assert.equal(answers.filter(({ status }) => status === 201).length, 50);
      for (const answer of answers.filter(({ status }) => status !== 201)) await assertTooMany(answer);
      await stage().clientOf(undefined, "pk_stepnet").createComplaint(aComplaint);
    });

    test("P11: a forwarding header of a stranger opens no new account of requests", async () => {
      for (const name of ["x-forwarded-for", "forwarded", "x-real-ip", "cf-connecting-ip"]) {
        const headers = { [name]: "203.0.113.7" };
        await assertTooMany(await file(stage(), headers));
      }
    });

    test("reads have a limit of their own", async () => {
      const ask = () => stage().fetch(`${stage().endpoint}/v1/pk_gorizont/settings`);
      const answers = await Promise.all(Array.from({ length: 25 }, ask));
      assert.equal(answers.filter(({ status }) => status === 200).length, 20);
      await assertTooMany(answers.find(({ status }) => status !== 200) ?? Response.error());
    });
  },
  () => Promise.resolve(limits),
);

onServers(
  (stage) => {
    test("a proxy that is trusted tells one customer from another", async () => {
      const from = (address: string) =>
        stage().fetch(`${stage().endpoint}/v1/pk_gorizont/settings`, {
          headers: { "x-forwarded-for": address },
        });
      for (let index = 0; index < 20; index++) assert.equal((await from("203.0.113.7")).status, 200);
      await assertTooMany(await from("203.0.113.7"));
      await assertTooMany(await from("198.51.100.9, 203.0.113.7"));
      assert.equal((await from("203.0.113.8")).status, 200);
    });
  },
  () => Promise.resolve({ ...limits, OTKLIK_TRUSTED_PROXIES: "127.0.0.1" }),
);

onServers((stage) => {
  test("P14: guesses at receipts end in 429, for known and unknown numbers alike; the right secret still opens", async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const wrong = "AAAAAAAAAAAAAAAAAAAAAA";
    for (let index = 0; index < 15; index++) {
      await assertRefused(await open(stage(), { ...receipt, secret: wrong }), 404);
      await assertRefused(await open(stage(), { number: "0000-0000-0", secret: wrong }), 404);
    }
    await assertTooMany(await open(stage(), { ...receipt, secret: wrong }));
    await assertTooMany(await open(stage(), { number: "0000-0000-1", secret: wrong }));
    assert.equal((await open(stage(), receipt)).status, 201);
  });
});
