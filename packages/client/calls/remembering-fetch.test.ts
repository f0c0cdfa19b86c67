import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "../client.ts";
import { json, misbehavingServer } from "./misbehaving-server.ts";
import { rememberingFetch } from "./remembering-fetch.ts";

const me = { subject: "anna", name: null, roles: ["customer"], tier: null };

test("an answer that has not changed is not sent again", async (context) => {
  const server = await misbehavingServer(context, (response, { headers }) => {
    if (headers["if-none-match"] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
    else json(response, { number: "7K3F-92XQ-6" }, { etag: '"1"' });
  });
  const client = createClient(server);
  const first = await client.getComplaint({ number: "7K3F-92XQ-6" });
  first.number = "spoilt by the caller";
  assert.equal((await client.getComplaint({ number: "7K3F-92XQ-6" })).number, "7K3F-92XQ-6");
  assert.deepEqual(
    server.heard.map(({ headers }) => headers["if-none-match"]),
    [undefined, '"1"'],
  );
});

test("what was remembered for one token is not used for another", async (context) => {
  const server = await misbehavingServer(context, (response, _, count) => {
    if (count === 2) response.writeHead(401).end();
    else json(response, me, { etag: '"1"' });
  });
  const people = ["boris", "anna"];
  const client = createClient({ ...server, getToken: () => people.pop() ?? null });
  await client.getMe();
  await client.getMe();
  assert.deepEqual(
    server.heard.map(({ headers }) => headers["if-none-match"]),
    [undefined, '"1"', undefined],
  );
});

test("the twenty answers that came last are remembered", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}, { etag: '"1"' }));
  const client = createClient(server);
  const first = Array.from({ length: 20 }, (_, index) => `n${index}`);
  for (const number of [...first, "n0", "n20", "n0", "n1"]) await client.getComplaint({ number });
  const known = server.heard.slice(20).map(({ headers }) => headers["if-none-match"]);
  assert.deepEqual(known, ['"1"', undefined, '"1"', undefined]);
});

test("an answer to someone who has left meanwhile is not kept", async () => {
  const late = Promise.withResolvers<Response>();
  const known: (string | null)[] = [];
  const fetch = rememberingFetch(({ headers }) => {
    known.push(headers.get("if-none-match"));
    return known.length === 1 ? late.promise : Promise.resolve(new Response("{}"));
  });
  const ask = (authorization: string) => fetch(new Request("http://any", { headers: { authorization } }));
  const anna = ask("anna");
  await ask("boris");
  late.resolve(new Response("{}", { headers: { etag: '"1"' } }));
  await anna;
  await ask("boris");
  assert.deepEqual(known, [null, null, null]);
});
