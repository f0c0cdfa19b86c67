import assert from "node:assert/strict";
import { test } from "node:test";
import type { OperatorCalendar } from "./calendar.ts";
import { afterOpenMilliseconds, afterOpenTime, openMillisecondsBetween } from "./open-time.ts";

const hour = 3_600_000;

/** Open 8–22, on Saturdays 10–18, never on Sundays, and closed on Monday, 30 November 2026. */
const usual: OperatorCalendar = {
  timeZone: "Europe/Moscow",
  calendar: {
    weekly: [
      { days: ["mon", "tue", "wed", "thu", "fri"], opens: "08:00", closes: "22:00" },
      { days: ["sat"], opens: "10:00", closes: "18:00" },
    ],
    exceptions: [{ date: "2026-11-30", hours: [] }],
  },
};
const daily = { days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const };
const everyDay = (timeZone: string, opens: string, closes: string): OperatorCalendar => ({
  timeZone,
  calendar: { weekly: [{ days: [...daily.days], opens, closes }], exceptions: [] },
});
const moscow = (text: string) => new Date(`${text}+03:00`);

for (const [what, from, duration, due] of [
  // Half an hour on Friday, 8 on Saturday, none on Sunday and the holiday, 14 on Tuesday, 1½ on Wednesday.
  ["24 working hours over a weekend and a holiday", "2026-11-27T21:30", "PT24H", "2026-12-02T09:30"],
  ["hours that fit into the day", "2026-11-25T09:00", "PT4H", "2026-11-25T13:00"],
  ["hours that end as it closes", "2026-11-25T20:00", "PT2H", "2026-11-25T22:00"],
  ["hours from a closed evening", "2026-11-25T23:10", "PT1H", "2026-11-26T09:00"],
  ["three opening days", "2026-11-25T12:00", "P3D", "2026-11-28T12:00"],
  ["three opening days over a Sunday and a holiday", "2026-11-27T12:00", "P3D", "2026-12-02T12:00"],
  ["a day that ends after a Saturday has closed", "2026-11-27T21:30", "P1D", "2026-11-28T18:00"],
  ["a day that ends before a Saturday has opened", "2026-11-27T08:30", "P1D", "2026-11-28T10:00"],
  ["a day from a closed Sunday", "2026-11-29T15:00", "P1D", "2026-12-02T08:00"],
  ["a day and two hours", "2026-11-25T21:00", "P1DT2H", "2026-11-27T09:00"],
] as const) {
  test(`${what} end when a calendar says so`, () => {
    assert.equal(afterOpenTime(usual, moscow(from), duration).toISOString(), moscow(due).toISOString());
  });
}

test("opening hours keep to the clock on the wall when it springs forward and falls back", () => {
  const berlin = everyDay("Europe/Berlin", "01:00", "05:00");
  // On 29 March 2026 the hour from 2 to 3 is missing, on 25 October it is there twice.
  const spring = afterOpenTime(berlin, new Date("2026-03-29T00:00:00Z"), "PT4H");
  assert.equal(spring.toISOString(), "2026-03-30T00:00:00.000Z");
  const autumn = afterOpenTime(berlin, new Date("2026-10-24T23:00:00Z"), "PT5H");
  assert.equal(autumn.toISOString(), "2026-10-25T04:00:00.000Z");
});

test("Kazakhstan's change of zone on 1 March 2024 moves the hours that follow it", () => {
  const almaty = everyDay("Asia/Almaty", "09:00", "18:00");
  // 29 February 17:00 at UTC+6; the next day opens at 09:00, UTC+5.
  const due = afterOpenTime(almaty, new Date("2024-02-29T11:00:00Z"), "PT2H");
  assert.equal(due.toISOString(), "2024-03-01T05:00:00.000Z");
  const dayLater = afterOpenTime(almaty, new Date("2024-02-29T06:00:00Z"), "P1D");
  assert.equal(dayLater.toISOString(), "2024-03-01T07:00:00.000Z");
});

test("what is left of a span of opening hours is as long after a pause as before it", () => {
  const due = moscow("2026-12-02T09:30");
  const paused = moscow("2026-11-28T12:00");
  const left = openMillisecondsBetween(usual, { startsAt: paused, endsAt: due });
  assert.equal(left, 21.5 * hour);
  const resumed = afterOpenMilliseconds(usual, moscow("2026-12-01T10:00"), left);
  assert.equal(resumed.toISOString(), moscow("2026-12-02T17:30").toISOString());
});

test("a centre without hours counts them always", () => {
  const never = { timeZone: "UTC", calendar: { weekly: [], exceptions: [] } };
  const from = new Date("2026-11-25T00:00:00Z");
  assert.equal(afterOpenTime(never, from, "P1DT1H").toISOString(), "2026-11-26T01:00:00.000Z");
});
