import assert from "node:assert/strict";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { createClient } from "../client.ts";
import { json, misbehavingServer, problem } from "./misbehaving-server.ts";
import { retryAfterOf } from "./patience.ts";

const complaint = { topic: "network", words: "No signal", consentVersion: "2026-01" };
const quick = { backoff: 1 };

const passing: Record<string, (response: ServerResponse) => void> = {
  "a broken line": (response) => void response.destroy(),
  "half an answer": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "99" });
    response.write("{", () => response.destroy());
  },
  "a 429 without Retry-After": (response) => problem(response, { status: 429 }),
  "a 503 with Retry-After 0": (response) => problem(response, { status: 503 }, { "retry-after": "0" }),
  "a proxy's 502": (response) => void response.writeHead(502, { "content-type": "text/html" }).end("<p>"),
  "a 409 that says it passes": (response) => problem(response, { status: 409, retryable: true }),
};

for (const [name, fail] of Object.entries(passing)) {
  test(`P43 a complaint survives ${name}, under one key`, async (context) => {
    const server = await misbehavingServer(context, (response, _, count) =>
      count < 3 ? fail(response) : json(response, { receipt: {} }),
    );
    assert.deepEqual(await createClient({ ...server, ...quick }).createComplaint(complaint), { receipt: {} });
    const keys = new Set(server.heard.map(({ headers }) => headers["idempotency-key"]));
    assert.equal(server.heard.length, 3);
    assert.equal(keys.size, 1);
    assert.deepEqual(
      server.heard.map(({ body }) => body),
      Array(3).fill(JSON.stringify(complaint)),
    );
  });
}

for (const status of [400, 401, 403, 404, 409, 422]) {
  test(`P45 a ${status} is told at once and never tried again`, async (context) => {
    const server = await misbehavingServer(context, (response) => problem(response, { status, code: "no" }));
    const facts = {
      name: "Problem",
      status,
      code: "no",
      title: "A fault",
      requestId: "r1",
      retryable: false,
    };
    await assert.rejects(createClient({ ...server, ...quick }).createComplaint(complaint), facts);
    assert.equal(server.heard.length, 1);
  });
}

test("tries end, and the last problem is told", async (context) => {
  const server = await misbehavingServer(context, (response) => problem(response, { status: 500 }));
  await assert.rejects(createClient({ ...server, ...quick, retries: 2 }).getMe(), {
    status: 500,
    code: "fault",
  });
  assert.equal(server.heard.length, 3);
});

const future = new Date(Date.now() + 40_000).toUTCString();
for (const [value, least, most] of [
  ["11", 11, 11],
  [future, 30, 41],
  ["soon", 60, 60],
  ["86400", 3600, 3600],
] as const) {
  test(`P45 Retry-After "${value === future ? "date" : value}" is for the caller to wait`, async (context) => {
    const server = await misbehavingServer(context, (response) =>
      problem(response, { status: 503 }, { "retry-after": value }),
    );
    const told = await createClient({ ...server, ...quick })
      .getMe()
      .catch((reason: unknown) => reason);
    const { retryAfter } = told as { retryAfter: number };
    assert.ok(least <= retryAfter && retryAfter <= most, String(retryAfter));
    assert.equal(server.heard.length, 1);
  });
}

test("P45 Retry-After in a past date means now, in negative seconds nothing readable", () => {
  const read = (value: string) => retryAfterOf(new Headers({ "retry-after": value }));
  assert.equal(read("Sun, 06 Nov 1994 08:49:37 GMT"), 0);
  assert.equal(read("-5"), 60);
  assert.equal(read("1994"), 1994);
  assert.equal(retryAfterOf(new Headers()), null);
});

const portals: Record<string, [status: number, type: string, body: string]> = {
  "a captive portal's page": [200, "text/html", "<form>Log in to our wireless"],
  "a page that could be JSON": [200, "text/html", "{}"],
  "a stranger's fault": [403, "application/json", '{"code":"no","title":"No"}'],
  "JSON that is none": [200, "application/json", "{"],
  "a list": [200, "application/json", "[]"],
  "a 202": [202, "application/json", "{}"],
  "a page that forbids": [403, "text/html", "<p>Blocked"],
};

for (const [name, [status, type, body]] of Object.entries(portals)) {
  test(`P43 ${name} is not taken for an answer`, async (context) => {
    const server = await misbehavingServer(context, (response) => {
      response.writeHead(status, { "content-type": type }).end(body);
    });
    const facts = { code: "answer-unexpected", status, retryable: true };
    await assert.rejects(createClient({ ...server, ...quick }).createComplaint(complaint), facts);
    assert.equal(server.heard.length, 1);
  });
}

test("a server that is away is unreachable, which may pass", async () => {
  const client = createClient({ endpoint: "http://127.0.0.1:9", site: "pk_test", backoff: 1, retries: 1 });
  await assert.rejects(client.getMe(), { code: "network-unreachable", status: 0, retryable: true });
});

test("a server that never answers times out, and each try has its own time", async (context) => {
  const server = await misbehavingServer(context, () => undefined);
  const client = createClient({ ...server, ...quick, timeout: 1000, retries: 1 });
  await assert.rejects(client.getMe(), { code: "timed-out", status: 0, retryable: true });
  assert.equal(server.heard.length, 2);
});

test("an answer that stops in its middle times out", async (context) => {
  const server = await misbehavingServer(context, (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"subject":');
  });
  const client = createClient({ ...server, timeout: 100, retries: 0 });
  await assert.rejects(client.getMe(), { code: "timed-out" });
});

test("an aborted call rejects with the signal's reason and is not tried again", async (context) => {
  const caller = new AbortController();
  const left = new Error("the person has left");
  const server = await misbehavingServer(context, () => caller.abort(left));
  const rejected = assert.rejects(
    createClient({ ...server, ...quick }).getMe({}, { signal: caller.signal }),
    left,
  );
  await once(caller.signal, "abort");
  await rejected;
  assert.equal(server.heard.length, 1);
});

test("an answer that comes after the abort is not told", async () => {
  const caller = new AbortController();
  const fetch = () => {
    caller.abort();
    return Promise.resolve(new Response(null, { status: 403 }));
  };
  const client = createClient({ endpoint: "http://127.0.0.1:9", site: "pk_test", fetch });
  await assert.rejects(client.getMe({}, { signal: caller.signal }), { name: "AbortError" });
});

test("a wait between tries ends with the signal", async (context) => {
  const caller = new AbortController();
  const server = await misbehavingServer(context, (response) => {
    response.on("close", () => caller.abort());
    problem(response, { status: 503 }, { "retry-after": "10" });
  });
  await assert.rejects(createClient(server).getMe({}, { signal: caller.signal }), { name: "AbortError" });
});

test("P8 a problem holds no token, in its message or beneath", async (context) => {
  const server = await misbehavingServer(context, (response) => problem(response, { status: 403 }));
  const client = createClient({ ...server, getToken: () => "secret-token" });
  const told = await client.getMe().catch((reason: unknown) => reason);
  const { inspect } = await import("node:util");
  assert.doesNotMatch(inspect(told, { depth: 20 }), /secret-token/);
});
