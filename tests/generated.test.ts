import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { generate } from "../openapi/generate.ts";

test("what stands in openapi/generated is what the YAML says today", async () => {
  const files = await generate();
  assert.ok(Object.keys(files).length > 0);
  for (const [name, text] of Object.entries(files)) {
    const stored = await readFile(new URL(`../openapi/generated/${name}`, import.meta.url), "utf8");
    assert.equal(stored, text, `openapi/generated/${name} is stale: npm run generate`);
  }
});
