import assert from "node:assert/strict";
import { test } from "node:test";
import { nextOpening, openSpanAt, slotsOf, type OperatorCalendar, type Span } from "./calendar.ts";

const usual: OperatorCalendar = {
  timeZone: "Europe/Moscow",
  calendar: {
    weekly: [
      { days: ["mon", "tue", "wed", "thu", "fri"], opens: "08:00", closes: "22:00" },
      { days: ["sat"], opens: "14:00", closes: "18:00" },
      { days: ["sat"], opens: "10:00", closes: "13:00" },
    ],
    exceptions: [
      { date: "2027-01-01", hours: [] },
      { date: "2027-01-02", hours: [{ opens: "12:00", closes: "24:00" }] },
    ],
  },
};

const berlin: OperatorCalendar = {
  timeZone: "Europe/Berlin",
  calendar: {
    weekly: [{ days: ["sun"], opens: "01:00", closes: "04:00" }],
    exceptions: [],
  },
};

const almaty: OperatorCalendar = {
  timeZone: "Asia/Almaty",
  calendar: { weekly: [{ days: ["thu", "fri"], opens: "09:00", closes: "18:00" }], exceptions: [] },
};

for (const [what, moment, open] of [
  ["the minute it opens", "2026-11-25T05:00:00Z", true],
  ["a moment before", "2026-11-25T04:59:59Z", false],
  ["the last moment", "2026-11-25T18:59:59Z", true],
  ["the minute it closes", "2026-11-25T19:00:00Z", false],
  ["a Saturday's morning", "2026-11-28T07:00:00Z", true],
  ["the break of a Saturday", "2026-11-28T10:30:00Z", false],
  ["a Sunday", "2026-11-29T09:00:00Z", false],
  ["a holiday on a Friday", "2027-01-01T09:00:00Z", false],
  ["a Saturday that is not as usual", "2027-01-02T20:59:00Z", true],
] as const) {
  test(`the centre is ${open ? "open" : "closed"} at ${what}`, () => {
    assert.equal(openSpanAt(usual, new Date(moment)) !== undefined, open);
  });
}

for (const [what, calendar, after, opens] of [
  ["today", usual, "2026-11-25T03:00:00Z", "2026-11-25T05:00:00Z"],
  ["tomorrow while it is open", usual, "2026-11-25T05:00:00Z", "2026-11-26T05:00:00Z"],
  ["after the break", usual, "2026-11-28T09:00:00Z", "2026-11-28T11:00:00Z"],
  ["on Monday after a Saturday", usual, "2026-11-28T16:00:00Z", "2026-11-30T05:00:00Z"],
  ["after the holiday", usual, "2026-12-31T20:00:00Z", "2027-01-02T09:00:00Z"],
  [
    "by the clock of its zone before Kazakhstan's changed",
    almaty,
    "2024-02-28T20:00:00Z",
    "2024-02-29T03:00:00Z",
  ],
  ["by the clock of its zone after it", almaty, "2024-02-29T20:00:00Z", "2024-03-01T04:00:00Z"],
] as const) {
  test(`the next opening is ${what}`, () => {
    assert.equal(nextOpening(calendar, new Date(after))?.getTime(), Date.parse(opens));
  });
}

test("a centre without hours never opens", () => {
  const never = { timeZone: "UTC", calendar: { weekly: [], exceptions: [] } };
  assert.equal(nextOpening(never, new Date("2026-11-25T00:00:00Z")), undefined);
});

const within = (startsAt: string, endsAt: string): Span => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
const startsOf = (calendar: OperatorCalendar, minutes: number, span: Span) =>
  [...slotsOf(calendar, minutes, span)].map(({ startsAt }) => startsAt.toISOString().slice(5, 16));

test("slots fill the opening hours, and what is left at their end is none", () => {
  const saturday = within("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z");
  assert.deepEqual(startsOf(usual, 80, saturday), [
    "11-28T07:00",
    "11-28T08:20",
    "11-28T11:00",
    "11-28T12:20",
    "11-28T13:40",
  ]);
});

test("slots begin neither before nor after the span that was asked for", () => {
  const afternoon = within("2026-11-25T10:01:00Z", "2026-11-25T11:00:00Z");
  assert.deepEqual(startsOf(usual, 30, afternoon), ["11-25T10:30", "11-25T11:00"]);
});

test("a day whose clock springs forward has fewer slots, one that falls back has more", () => {
  const count = (day: number, month: string) =>
    startsOf(berlin, 30, within(`2026-${month}-${day - 1}T12:00:00Z`, `2026-${month}-${day}T12:00:00Z`))
      .length;
  assert.deepEqual([count(29, "03"), count(25, "10"), count(22, "11")], [4, 8, 6]);
});
