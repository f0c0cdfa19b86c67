import assert from "node:assert/strict";
import { test } from "node:test";
import { type ComplaintStatus, isOpenForMessages, statusAfterAnswer } from "./complaint-rules.ts";

for (const [status, open, afterAnswer] of [
  ["received", true, "in_progress"],
  ["in_progress", true, "in_progress"],
  ["waiting_for_customer", true, "waiting_for_customer"],
  ["resolved", true, "resolved"],
  ["closed", false, "closed"],
  ["withdrawn", false, "withdrawn"],
  ["rejected", false, "rejected"],
] satisfies [ComplaintStatus, boolean, ComplaintStatus][]) {
  test(`a complaint that is ${status} is ${open ? "open" : "closed"} for messages, and ${afterAnswer} after an answer`, () => {
    assert.equal(isOpenForMessages(status), open);
    assert.equal(statusAfterAnswer(status), afterAnswer);
  });
}
