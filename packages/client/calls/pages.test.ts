import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "../client.ts";
import { json, misbehavingServer } from "./misbehaving-server.ts";
import { pages } from "./pages.ts";

const threePages = { "": "two", two: "three", three: null } as Record<string, string | null>;

test("pages follow one another by their cursors until the last", async (context) => {
  const server = await misbehavingServer(context, (response, { url }) => {
    const cursor = new URL(url, "http://any").searchParams.get("cursor") ?? "";
    json(response, { items: [cursor], nextCursor: threePages[cursor] });
  });
  const items = [];
  for await (const page of pages(createClient(server).listComplaints, { limit: 1 }))
    items.push(...page.items);
  assert.deepEqual(items, ["", "two", "three"]);
  assert.ok(server.heard.every(({ url }) => url.includes("limit=1")));
});

test("a page that nobody asks for is not fetched", async (context) => {
  const server = await misbehavingServer(context, (response) =>
    json(response, { items: [], nextCursor: "on" }),
  );
  for await (const page of pages(createClient(server).listComplaints, {})) {
    assert.equal(page.nextCursor, "on");
    break;
  }
  assert.equal(server.heard.length, 1);
});

test("pages end with their signal", async (context) => {
  const caller = new AbortController();
  const server = await misbehavingServer(context, (response) =>
    json(response, { items: [], nextCursor: "on" }),
  );
  const all = pages(createClient(server).listComplaints, {}, { signal: caller.signal });
  await all.next();
  caller.abort();
  await assert.rejects(all.next(), { name: "AbortError" });
});
