import assert from "node:assert/strict";
import { test } from "node:test";
import { newReceipt, secretHash } from "./receipt-number.ts";

test("P14: a secret has 128 bits, and what is stored of it does not show it", () => {
  const { secret } = newReceipt();
  assert.equal(Buffer.from(secret, "base64url").length, 16);
  assert.equal(secretHash(secret).length, 32);
  assert.ok(!secretHash(secret).includes(Buffer.from(secret, "base64url")));
});
