import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventType, Schemas } from "@otklik/openapi";
import { customersTimeline, fullEntry, isReadBy } from "./timeline.ts";

function entry(type: EventType, details: Schemas["EventDetails"] = {}): Schemas["TimelineEntry"] {
  const actor = { role: "agent", name: "Artem" } as const;
  return { id: type, type, at: "2026-11-24T09:00:00.000Z", actor, words: "Said.", details };
}

test("a customer learns neither of notes nor of who has it at the desk", () => {
  const entries = [entry("complaint.note-added"), entry("complaint.assigned"), entry("complaint.answered")];
  const read = customersTimeline(entries, { showNames: true });
  assert.deepEqual(
    read.map(({ type }) => type),
    ["complaint.answered"],
  );
});

for (const type of ["complaint.handed-over", "feedback.routed"] as const) {
  test(`of ${type} a customer reads the department without the reason`, () => {
    const [read] = customersTimeline([entry(type, { department: "network" })], { showNames: true });
    assert.deepEqual([read?.words, read?.details], [null, { department: "network" }]);
  });

  test(`the reason of ${type} says to staff that nobody else reads it`, () => {
    assert.equal(fullEntry(entry(type)).forStaff, true);
  });
}

test("of a solved complaint the cause stays with the operator", () => {
  const [read] = customersTimeline([entry("complaint.resolved", { cause: "equipment" })], {
    showNames: true,
  });
  assert.deepEqual([read?.words, read?.details], ["Said.", {}]);
});

test("an answer says nothing of who reads it, and what is said of an idea neither", () => {
  assert.equal("forStaff" in fullEntry(entry("complaint.answered")), false);
  assert.equal("forStaff" in fullEntry(entry("idea.declined")), false);
});

test("names of staff are left out where the operator does not show them", () => {
  const [read] = customersTimeline([entry("complaint.answered")], { showNames: false });
  assert.deepEqual(read?.actor, { role: "agent", name: null });
});

test("ideas are for employees alone", () => {
  assert.deepEqual(
    (["customer", "staff", "employee"] as const).map((reader) => isReadBy(reader, "idea.proposed")),
    [false, false, true],
  );
});
