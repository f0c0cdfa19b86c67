import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "../client.ts";
import { json, misbehavingServer } from "./misbehaving-server.ts";

const me = { subject: "anna", name: null, roles: ["customer"], tier: null };
const complaint = { topic: "network", words: "No signal", consentVersion: "2026-01" };

test("a name in braces goes to the path, encoded, and the rest to the body", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}));
  await createClient(server).addComplaintMessage({ number: "7K3F/92XQ?6", words: "Still no signal" });
  const [heard] = server.heard;
  assert.equal(`${heard?.method} ${heard?.url}`, "POST /v1/pk_test/complaints/7K3F%2F92XQ%3F6/messages");
  assert.deepEqual(JSON.parse(heard?.body ?? ""), { words: "Still no signal" });
});

test("a GET's input goes to the query: lists joined by commas, what is undefined left out", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}));
  const input = { status: ["received", "closed"], limit: 5, ...{ cursor: undefined } };
  await createClient(server).listComplaints(input as { limit: number });
  const url = new URL(server.heard[0]?.url ?? "", server.endpoint);
  assert.deepEqual(
    [...url.searchParams],
    [
      ["status", "received,closed"],
      ["limit", "5"],
    ],
  );
  assert.equal(server.heard[0]?.body, "");
});

test("a POST without a word to say has an empty body, and a PUT has none", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}));
  await createClient(server).startCallback({ number: "7K3F-92XQ-6" });
  await createClient(server).voteForIdea({ number: "1" });
  assert.deepEqual(
    server.heard.map(({ method, body }) => [method, body]),
    [
      ["POST", "{}"],
      ["PUT", ""],
    ],
  );
});

test("an endpoint may have a path and a slash at its end", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, me));
  await createClient({ ...server, endpoint: `${server.endpoint}/voice/` }).getMe();
  assert.equal(server.heard[0]?.url, "/voice/v1/pk_test/me");
});

for (const number of ["", ".", ".."]) {
  test(`a path member "${number}", which would name another path, is never sent`, async (context) => {
    const server = await misbehavingServer(context, (response) => json(response, {}));
    await assert.rejects(createClient(server).getComplaint({ number }), { code: "input-invalid" });
    assert.deepEqual(server.heard, []);
  });
}

test("the locale asks for the language of problems", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, me));
  await createClient({ ...server, locale: "ru" }).getMe();
  assert.equal(server.heard[0]?.headers["accept-language"], "ru");
});

test("a misspelt member does not compile", (context) => {
  const client = createClient({ endpoint: "http://127.0.0.1:9", site: "pk_test", retries: 0 });
  const uncalled = () => {
    // @ts-expect-error: it is called words
    void client.createComplaint({ ...complaint, wordz: "" }, {});
    // @ts-expect-error: number is missing
    void client.getComplaint({});
    // @ts-expect-error: it takes nothing
    void client.getMe({ number: "" });
  };
  context.assert.equal(typeof uncalled, "function");
});

test("every POST has a key of its own, unless the caller names one", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}));
  const client = createClient(server);
  await client.createComplaint(complaint);
  await client.createComplaint(complaint);
  await client.createComplaint(complaint, { idempotencyKey: "from-the-outbox" });
  const [first, second, third] = server.heard.map(({ headers }) => headers["idempotency-key"]);
  assert.match(String(first), /^[0-9a-f]{32}$/);
  assert.notEqual(first, second);
  assert.equal(third, "from-the-outbox");
});

test("P42 toJSON on the host page's prototypes does not change what is sent", async (context) => {
  const server = await misbehavingServer(context, (response) => {
    response.writeHead(201, { "content-type": "application/json" }).end("{}");
  });
  const spoilt = { configurable: true, value: () => "spoilt" };
  const input = { ...complaint, words: ["a", { deep: ["b"] }] as unknown as string };
  try {
    Object.defineProperty(Object.prototype, "toJSON", spoilt);
    Object.defineProperty(Array.prototype, "toJSON", spoilt);
    await createClient(server).createComplaint(input);
  } finally {
    Reflect.deleteProperty(Object.prototype, "toJSON");
    Reflect.deleteProperty(Array.prototype, "toJSON");
  }
  assert.deepEqual(JSON.parse(server.heard[0]?.body ?? ""), input);
});
