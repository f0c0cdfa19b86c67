import assert from "node:assert/strict";
import test from "node:test";
import type { Schemas } from "@otklik/openapi";
import { setupServer } from "msw/node";
import { createMocks, mockPeople, mockToken } from "./index.ts";

const at = (path: string, site = "pk_gorizont") => `https://otklik.test/v1/${site}${path}`;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const agent = bearer(mockToken(mockPeople.artem));
const filing = { topic: "network", words: "No signal in the lift.", consentVersion: "2026-01" };

function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  const usual = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
  return { method: "POST", headers: { ...usual, ...headers }, body: JSON.stringify(body) };
}

async function problemOf(response: Response): Promise<Schemas["Problem"]> {
  assert.equal(response.headers.get("Content-Type"), "application/problem+json");
  return (await response.json()) as Schemas["Problem"];
}

async function codeOf(response: Promise<Response>): Promise<string> {
  const answered = await response;
  return `${answered.status} ${(await problemOf(answered)).code}`;
}

async function faultsOf(response: Promise<Response>): Promise<string[]> {
  const { errors = [] } = await problemOf(await response);
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

test("settings come in the language asked for, and in the operator's own where it does not speak it", async () => {
  const { fetch } = createMocks();
  const settings = async (path: string, site?: string) =>
    (await (await fetch(at(path, site))).json()) as Schemas["Settings"];

  assert.equal((await settings("/settings?language=en-GB")).operatorName, "Gorizont Mobile");
  assert.equal((await settings("/settings?language=de")).language, "ru");
  assert.equal((await settings("/settings", "pk_stepnet")).language, "kk");
});

test("options name the endpoint, the site and what differs in the settings", async () => {
  const settings = { languages: ["ru"] };
  const { fetch } = createMocks({ endpoint: "http://localhost:8080/api", site: "pk_mine", settings });

  const response = await fetch("http://localhost:8080/api/v1/pk_mine/settings");

  assert.deepEqual(((await response.json()) as Schemas["Settings"]).languages, ["ru"]);
});

test("me is who the token says", async () => {
  const { fetch } = createMocks();

  const response = await fetch(at("/me"), { headers: bearer(mockToken(mockPeople.viktor)) });

  assert.deepEqual(await response.json(), {
    subject: "viktor",
    name: "Виктор",
    roles: ["customer"],
    tier: "vip",
  });
  assert.equal(response.headers.get("Cache-Control"), "no-store");
});

test("an unknown site and an unknown address answer alike", async () => {
  const { fetch } = createMocks();
  assert.equal(await codeOf(fetch(at("/settings", "pk_nobody"))), "404 not-found");
  assert.equal(await codeOf(fetch(at("/nothing"))), "404 not-found");
});

test("a token is needed, has to be good at this site, and has to carry a role that may enter", async () => {
  const { fetch } = createMocks();
  const list = (headers: Record<string, string>) => codeOf(fetch(at("/complaints"), { headers }));
  const stepnet = mockToken({ ...mockPeople.anna, site: "pk_stepnet" });

  assert.equal(await list({}), "401 token-missing");
  assert.equal(await list(bearer("eyJhbGciOiJFUzI1NiJ9.e30.c2ln")), "401 token-invalid");
  assert.equal(await list(bearer(stepnet)), "401 token-invalid");
  assert.equal(await list(bearer(mockToken(mockPeople.elena))), "403 role-missing");
});

test("a bad token is refused even where nobody needs one", async () => {
  const { fetch } = createMocks();
  assert.equal(await codeOf(fetch(at("/settings"), { headers: bearer("bad") })), "401 token-invalid");
});

test("every request has its own id, in the header and in the problem", async () => {
  const { fetch } = createMocks();
  const response = await fetch(at("/me"));
  const { requestId, type } = await problemOf(response);
  assert.equal(requestId, response.headers.get("X-Request-Id"));
  assert.equal(type, "https://otklik.dev/problems/token-missing");
});

test("a body has to be there, in JSON, and marked so", async () => {
  const { fetch } = createMocks();
  const send = (body: string, type: string) =>
    codeOf(fetch(at("/complaints"), { ...post({}, { "Content-Type": type }), body }));

  assert.equal(await send("", "application/json"), "400 body-missing");
  assert.equal(await send("{", "application/json; charset=utf-8"), "400 body-malformed");
  assert.equal(await send('{"__proto__":{}}', "application/json"), "400 body-malformed");
  assert.equal(await send('{"words":"\\u0000"}', "application/json"), "400 body-malformed");
  assert.equal(await send(JSON.stringify(filing), "text/plain"), "415 media-type-unsupported");
});

test("a missing member is pointed at, an unknown one refused", async () => {
  const { fetch } = createMocks();

  const faults = await faultsOf(fetch(at("/complaints"), post({ words: "", consentVersion: 1, "a/b": 1 })));

  const expected = ["/topic required", "/words too-short", "/words format", "/consentVersion type"];
  assert.deepEqual(faults.sort(), [...expected, "/a~1b unknown-member"].sort());
});

test("a query is read by its schema, without coercion", async () => {
  const { fetch } = createMocks();
  const list = (query: string) => faultsOf(fetch(at(`/complaints?${query}`), { headers: agent }));

  assert.equal(
    (await fetch(at("/complaints?status=received,closed&limit=100"), { headers: agent })).status,
    200,
  );
  assert.deepEqual(await list("limit=1e1"), ["/limit type"]);
  assert.deepEqual(await list("limit=0&status=lost"), ["/status/0 unknown-value", "/limit too-small"]);
  assert.deepEqual(await list("limit=1&limit=2"), ["/limit repeated"]);
  assert.deepEqual(await list("page=2"), ["/page unknown-member"]);
});

test("a key repeats the answer and not the effect; with another input it is refused", async () => {
  const { fetch } = createMocks();
  const key = { "Idempotency-Key": "one-and-only" };

  const [first, second] = [
    await fetch(at("/complaints"), post(filing, key)),
    await fetch(at("/complaints"), post(filing, key)),
  ];

  assert.deepEqual(await second.json(), await first.json());
  assert.deepEqual(
    [first, second].map(({ headers }) => headers.get("Idempotency-Replayed")),
    [null, "true"],
  );
  const other = fetch(at("/complaints"), post({ ...filing, words: "Another." }, key));
  assert.equal(await codeOf(other), "422 idempotency-key-reused");
  const badKey = fetch(at("/complaints"), post(filing, { "Idempotency-Key": "short" }));
  assert.equal(await codeOf(badKey), "400 idempotency-key-invalid");
});

test("a refused input does not burn its key, and a key means nothing to another person", async () => {
  const { fetch } = createMocks();
  const key = { "Idempotency-Key": "one-and-only" };

  await fetch(at("/complaints"), post({ ...filing, topic: "weather" }, key));
  const mended = await fetch(at("/complaints"), post(filing, key));
  const others = await fetch(
    at("/complaints"),
    post(filing, { ...key, ...bearer(mockToken(mockPeople.anna)) }),
  );

  assert.deepEqual([mended.status, others.status], [201, 201]);
  assert.equal(others.headers.get("Idempotency-Replayed"), null);
});

test("a failing operation fails as asked, as often as asked", async () => {
  const { fetch, fail, heal } = createMocks();
  const call = () => fetch(at("/settings"));

  fail("getSettings", { status: 429, times: 1 });
  const busy = await call();
  assert.deepEqual([(await problemOf(busy)).retryable, busy.headers.get("Retry-After")], [true, "0"]);
  assert.equal((await call()).status, 200);

  fail("getSettings", { network: true });
  await assert.rejects(call(), TypeError);
  fail("getSettings", { html: true });
  assert.match((await call()).headers.get("Content-Type") ?? "", /^text\/html/);
  fail("getSettings", { delay: 1 });
  assert.equal((await call()).status, 200);
  fail("getSettings");
  assert.equal(await codeOf(call()), "503 database-away");
  heal();
  assert.equal((await call()).status, 200);
});

test("an aborted request rejects with its reason, before and during the wait", async () => {
  const { fetch, fail } = createMocks();
  fail("getSettings", { delay: 60_000 });
  const leaving = new AbortController();
  const waiting = fetch(at("/settings"), { signal: leaving.signal });
  leaving.abort();

  await assert.rejects(waiting, { name: "AbortError" });
  await assert.rejects(fetch(at("/settings"), { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("reset forgets what was filed and what failed", async () => {
  const { fetch, fail, reset, operators } = createMocks();
  const count = () => operators.get("pk_gorizont")?.complaints.size;
  await fetch(at("/complaints"), post(filing));
  fail("getSettings");
  const before = count();

  reset();

  assert.equal((await fetch(at("/settings"))).status, 200);
  assert.deepEqual([before, count()], [2, 1]);
});

test("the handlers serve a global fetch through MSW", async () => {
  const server = setupServer(...createMocks().handlers);
  server.listen();
  try {
    assert.equal((await fetch(at("/settings"))).status, 200);
  } finally {
    server.close();
  }
});
