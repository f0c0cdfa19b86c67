import assert from "node:assert/strict";
import { test } from "node:test";
import { holdOf, keptUntil } from "./holding-rules.ts";

const policy = {
  timeZone: "Europe/Moscow",
  retention: { complaint: "P3Y", callback: "P1Y", feedback: "P1Y" },
  legal: { answerWithin: "P30D", hold: "P60D" },
};
const storedAt = new Date("2026-03-01T10:00:00Z");
const facts = { kind: "complaint", storedAt, isOpen: false } as const;

test("what is open is held for as long as that is so, and has no end yet", () => {
  const open = { ...facts, isOpen: true };
  assert.deepEqual(holdOf(open, policy, new Date("2030-01-01T00:00:00Z")), { reason: "open", until: null });
  assert.equal(keptUntil(open, policy), null);
});

test("a complaint is held until the later end of the law's two clocks", () => {
  const until = "2026-04-30T10:00:00.000Z";
  assert.deepEqual(holdOf(facts, policy, new Date("2026-04-30T09:59:59Z")), { reason: "legal", until });
  assert.equal(holdOf(facts, policy, new Date(until)), null);
  const shorter = { ...policy, legal: { answerWithin: "P30D", hold: "P0D" } };
  assert.equal(holdOf(facts, shorter, storedAt)?.until, "2026-03-31T10:00:00.000Z");
});

test("a call is held for a day, as long as calls to its number are counted; feedback is not held", () => {
  const call = { ...facts, kind: "callback" } as const;
  assert.equal(holdOf(call, policy, storedAt)?.reason, "limit");
  assert.equal(holdOf(call, policy, new Date("2026-03-02T10:00:00Z")), null);
  assert.equal(holdOf({ ...facts, kind: "feedback" }, policy, storedAt), null);
});

test("each kind is kept as long as the operator says, by its calendar", () => {
  assert.equal(keptUntil(facts, policy)?.toISOString(), "2029-03-01T10:00:00.000Z");
  assert.equal(keptUntil({ ...facts, kind: "feedback" }, policy)?.toISOString(), "2027-03-01T10:00:00.000Z");
});
