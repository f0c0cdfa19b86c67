import assert from "node:assert/strict";
import { test } from "node:test";
import { dayAfter, dayAt, monthNamer } from "./operator-days.ts";

for (const [moment, timeZone, day, hours] of [
  ["2026-11-24T20:59:59Z", "Europe/Moscow", "2026-11-24", 24],
  ["2026-11-24T21:00:00Z", "Europe/Moscow", "2026-11-25", 24],
  ["2026-03-29T10:00:00Z", "Europe/Berlin", "2026-03-29", 23],
  ["2026-10-25T10:00:00Z", "Europe/Berlin", "2026-10-25", 25],
  ["2024-02-29T10:00:00Z", "Asia/Almaty", "2024-02-29", 25],
  ["2024-03-01T10:00:00Z", "Asia/Almaty", "2024-03-01", 24],
  ["2026-09-06T10:00:00Z", "America/Santiago", "2026-09-06", 23],
] as const) {
  test(`${moment} is on ${day} in ${timeZone}, a day of ${hours} hours`, () => {
    const found = dayAt(new Date(moment), timeZone);
    assert.equal(found.day, day);
    assert.equal(found.endsAt.getTime() - found.startsAt.getTime(), hours * 3_600_000);
    assert.ok(found.startsAt <= new Date(moment) && new Date(moment) < found.endsAt);
  });
}

test("days follow each other without a gap over a change of the clock", () => {
  let day = dayAt(new Date("2026-10-24T12:00:00Z"), "Europe/Berlin");
  for (const [name, hours] of [
    ["2026-10-25", 25],
    ["2026-10-26", 24],
  ] as const) {
    const next = dayAfter(day, "Europe/Berlin");
    assert.deepEqual([next.day, next.startsAt], [name, day.endsAt]);
    assert.equal(next.endsAt.getTime() - next.startsAt.getTime(), hours * 3_600_000);
    day = next;
  }
});

test("days follow each other without a gap where the operator moves to another zone", () => {
  const moscow = dayAt(new Date("2026-06-10T12:00:00Z"), "Europe/Moscow");
  const almaty = dayAfter(moscow, "Asia/Almaty");
  assert.deepEqual([almaty.day, almaty.startsAt], ["2026-06-11", moscow.endsAt]);
  assert.equal(almaty.endsAt.toISOString(), "2026-06-11T19:00:00.000Z");
  const farWest = dayAt(new Date("2026-06-10T12:00:00Z"), "Pacific/Niue");
  const farEast = dayAfter(farWest, "Pacific/Kiritimati");
  assert.equal(farEast.endsAt.getTime(), farEast.startsAt.getTime());
  assert.equal(dayAfter(farEast, "Pacific/Kiritimati").day, "2026-06-12");
});

test("a month is that of the closed day, whatever zone the operator has moved to since", () => {
  const last = dayAt(new Date("2026-06-30T12:00:00Z"), "Europe/Moscow");
  const first = dayAfter(last, "Europe/Moscow");
  const atMidnightOfMoscow = new Date("2026-06-30T20:30:00Z");
  assert.equal(monthNamer([], "Asia/Almaty")(atMidnightOfMoscow), "2026-07");
  const monthOf = monthNamer([last, first], "Asia/Almaty");
  assert.equal(monthOf(atMidnightOfMoscow), "2026-06");
  assert.equal(monthOf(new Date("2026-06-30T21:00:00Z")), "2026-07");
  assert.equal(monthOf(new Date("2026-07-31T19:30:00Z")), "2026-08");
});
