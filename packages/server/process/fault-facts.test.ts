import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOfFault } from "./fault-facts.ts";

test("of a fault its name and code are told, and nothing that it quotes", () => {
  const quoting = Object.assign(new RangeError("key (email)=(anna@example.org)"), {
    code: "23505",
    detail: "anna@example.org",
  });
  assert.deepEqual(factsOfFault(quoting), { error: "RangeError", code: "23505" });
  assert.deepEqual(factsOfFault(new Error("anna")), { error: "Error", code: undefined });
  assert.deepEqual(factsOfFault("anna@example.org"), { error: "string", code: undefined });
});
