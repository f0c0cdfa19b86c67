import assert from "node:assert/strict";
import { test } from "node:test";
import { timelineEntry, type ToldEvent } from "./timeline.ts";

const event: ToldEvent = {
  ...{ operatorId: "gorizont", id: "1", caseKind: "complaint", caseId: "2", caseNumber: "7K3F-92XQ-R" },
  ...{ sequence: 3, position: "9", ownerSubject: null, type: "complaint.rated", words: null },
  ...{ actorRole: "customer", actorSubject: null, actorName: null, at: new Date(0), details: {} },
};

test("a number that an older event holds as text is read as a number", () => {
  assert.deepEqual(timelineEntry({ ...event, details: { score: "4" } }).details, { score: 4 });
  const details = { level: "2", dueAt: "2026-11-24T09:00:00.000Z" };
  assert.deepEqual(timelineEntry({ ...event, type: "complaint.escalated", details }).details, {
    ...details,
    level: 2,
  });
});

test("a number that an event holds as a number is read as it is", () => {
  assert.deepEqual(timelineEntry({ ...event, details: { score: 4 } }).details, { score: 4 });
});
