import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "../client.ts";
import { json, misbehavingServer, problem } from "./misbehaving-server.ts";
import { createToken } from "./token.ts";

const me = { subject: "anna", name: null, roles: ["customer"], tier: null };

const noon = Date.UTC(2026, 0, 2, 12);

function jwt(secondsLeft: number): string {
  const claims = { exp: noon / 1000 + secondsLeft, name: "Анна" };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
}

test("no token is asked for before the first call", (context) => {
  const getToken = context.mock.fn(() => "anna");
  createClient({ endpoint: "http://127.0.0.1:9", site: "pk_test", getToken });
  assert.equal(getToken.mock.callCount(), 0);
});

test("fifty calls ask for one token", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, me));
  const getToken = context.mock.fn(() => Promise.resolve("anna"));
  const client = createClient({ ...server, getToken });
  await Promise.all(Array.from({ length: 50 }, () => client.getMe()));
  assert.equal(getToken.mock.callCount(), 1);
  assert.ok(server.heard.every(({ headers }) => headers.authorization === "Bearer anna"));
});

test("fifty refused calls ask for one new token and are repeated with it, whole", async (context) => {
  const server = await misbehavingServer(context, (response, { headers }) => {
    if (headers.authorization === "Bearer new") json(response, {});
    else problem(response, { status: 401 });
  });
  const getToken = context.mock.fn(() => (getToken.mock.callCount() === 0 ? "old" : "new"));
  const client = createClient({ ...server, getToken, retries: 0 });
  const sent = { number: "7K3F-92XQ-6", words: "Still no signal" };
  await Promise.all(Array.from({ length: 50 }, () => client.addComplaintMessage(sent)));
  assert.equal(getToken.mock.callCount(), 2);
  assert.equal(server.heard.length, 100);
  assert.ok(server.heard.every(({ body }) => body === '{"words":"Still no signal"}'));
  assert.equal(new Set(server.heard.map(({ headers }) => headers["idempotency-key"])).size, 50);
});

for (const second of ["old", null]) {
  test(`a refusal stands where getToken then gives ${second ?? "null"}`, async (context) => {
    const server = await misbehavingServer(context, (response) =>
      problem(response, { status: 401, code: "no" }),
    );
    const given = [second, "old"];
    const client = createClient({ ...server, getToken: () => given.pop() ?? null });
    await assert.rejects(client.getMe(), { status: 401, code: "no" });
    assert.equal(server.heard.length, 1);
  });
}

test("a stranger is asked again at the next call", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, me));
  const given = ["anna", null];
  const client = createClient({ ...server, getToken: () => given.pop() ?? null });
  await client.getMe();
  await client.getMe();
  assert.deepEqual(
    server.heard.map(({ headers }) => headers.authorization),
    [undefined, "Bearer anna"],
  );
});

const lives: [title: string, given: string, asked: number][] = [
  ["a token is kept until 30 seconds before it expires", jwt(61), 1],
  ["a token is renewed 30 seconds before it expires", jwt(60), 2],
  ["a token that seems to have expired already is kept until it is refused", jwt(-600), 1],
  ["a token that cannot be read is kept until it is refused", "opaque", 1],
];

for (const [title, given, asked] of lives) {
  test(title, async (context) => {
    context.mock.timers.enable({ apis: ["Date"], now: noon });
    const getToken = context.mock.fn(() => given);
    const token = createToken(getToken);
    await token.current();
    context.mock.timers.tick(30_000);
    assert.equal(await token.current(), given);
    assert.equal(getToken.mock.callCount(), asked);
  });
}

const faults: Record<string, () => Promise<string> | string> = {
  throws: () => {
    throw new Error("the operator's page is broken");
  },
  rejects: () => Promise.reject(new Error("the operator's session has ended")),
  "gives what no header can carry": () => "two\nlines",
};

for (const [fault, getToken] of Object.entries(faults)) {
  test(`a getToken that ${fault} is a problem that may pass, and nothing is sent`, async (context) => {
    const server = await misbehavingServer(context, (response) => json(response, me));
    const client = createClient({ ...server, getToken });
    const told = { code: "token-unavailable", status: 0, retryable: true };
    await assert.rejects(client.getMe(), told);
    assert.deepEqual(server.heard, []);
  });
}

test("a getToken that threw or hung once is asked again", async (context) => {
  const given = [
    () => "anna",
    () => new Promise<string>(() => undefined),
    () => {
      throw new Error("the operator's page is broken");
    },
  ];
  const getToken = context.mock.fn(() => given.pop()?.() ?? null);
  const token = createToken(getToken, 20);
  await assert.rejects(token.current(), { code: "token-unavailable" });
  await assert.rejects(token.current(), { code: "token-unavailable" });
  assert.equal(await token.current(), "anna");
});

test("a call that waits for a token ends with its signal", async () => {
  const caller = new AbortController();
  const getToken = () => new Promise<null>(() => caller.abort());
  const client = createClient({ endpoint: "http://127.0.0.1:9", site: "pk_test", getToken });
  await assert.rejects(client.getMe({}, { signal: caller.signal }), { name: "AbortError" });
});
