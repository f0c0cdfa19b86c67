import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import { firstIdAt } from "./first-id-at.ts";

test("whatever is stored at a moment comes after the first id of that moment, and before that of the next", () => {
  for (const msecs of [0, 1, 1_785_000_000_000]) {
    for (const fill of [0x00, 0xff]) {
      const id = v7({ msecs, random: new Uint8Array(16).fill(fill), seq: fill });
      assert.ok(firstIdAt(new Date(msecs)) <= id, id);
      assert.ok(id < firstIdAt(new Date(msecs + 1)), id);
    }
  }
});
