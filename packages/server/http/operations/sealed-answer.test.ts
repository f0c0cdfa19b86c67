import assert from "node:assert/strict";
import { test } from "node:test";
import { openAnswer, sealAnswer } from "./sealed-answer.ts";

const key = "6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10";
const answer = { receipt: { number: "7K3F-92XQ-R", secret: "mB4tq0c7Xz9J_u2sVYh3Lw" }, words: "👩🏽‍💻" };

test("P14: a sealed answer opens with its key and does not show what is in it", () => {
  const sealed = sealAnswer(answer, key);
  assert.deepEqual(openAnswer(sealed, key), answer);
  assert.ok(!sealed.includes("mB4tq0c7Xz9J_u2sVYh3Lw") && !sealed.includes("receipt"));
});

test("a sealed answer opens with no other key, and not after a bit of it was changed", () => {
  const sealed = sealAnswer(answer, key);
  assert.throws(() => openAnswer(sealed, `${key} `));
  for (const place of [0, 12, 28, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    assert.throws(() => openAnswer(changed, key));
  }
});

test("the same answer is never sealed the same way twice", () => {
  assert.notDeepEqual(sealAnswer(answer, key), sealAnswer(answer, key));
});
