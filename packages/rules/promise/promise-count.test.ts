import assert from "node:assert/strict";
import { test } from "node:test";
import { beforeAll, countDays, type Story } from "./promise-count.ts";

const midnight = Date.parse("2026-10-06T00:00:00Z");
const hour = 3_600_000;
const at = (hours: number) => new Date(midnight + hours * hour);
const monthOf = (moment: Date) => moment.toISOString().slice(0, 7);

/** A complaint of two hours before midnight, and what has happened to it: type, hours after midnight, position. */
function story(
  ...happened: [type: "answered" | "resolved" | "reopened", hours: number, position: number | null][]
): Story {
  return {
    topic: "network",
    answerDueAt: at(70),
    solveDueAt: at(22),
    events: [["received", -2, 1] as const, ...happened].map(([type, hours, position]) => ({
      type: `complaint.${type}` as const,
      at: at(hours),
      position,
    })),
  };
}

test("an event counts on the day on which it happened, in the month in which the complaint was received", () => {
  const ends = [beforeAll, { endsAt: at(0), upTo: 9 }, { endsAt: at(24), upTo: 9 }] as const;
  assert.deepEqual(countDays([story(["answered", 1, 2], ["resolved", 30, 3])], [...ends], monthOf), [
    { "2026-10": { network: { received: 1 } } },
    { "2026-10": { network: { "answer.kept": 1, "answer.within.180": 1 } } },
    { "2026-10": { network: { "solve.late": 1, "solve.within.1920": 1 } } },
  ]);
});

test("an event that came to be known after its day was closed counts on the next one, once", () => {
  const ends = [beforeAll, { endsAt: at(0), upTo: 1 }, { endsAt: at(24), upTo: 2 }] as const;
  const late = story(["answered", -1, 2]);
  const [first, second, since] = countDays([late], [...ends], monthOf);
  assert.deepEqual(first, { "2026-10": { network: { received: 1 } } });
  assert.deepEqual(second, { "2026-10": { network: { "answer.kept": 1, "answer.within.60": 1 } } });
  assert.deepEqual(since, {});
});

test("an event that is not numbered yet counts on no closed day", () => {
  const ends = [beforeAll, { endsAt: at(24), upTo: 9 }] as const;
  const [closed, since] = countDays([story(["answered", 1, null])], [...ends], monthOf);
  assert.deepEqual(closed, { "2026-10": { network: { received: 1 } } });
  assert.deepEqual(since, { "2026-10": { network: { "answer.kept": 1, "answer.within.180": 1 } } });
});

test("a complaint that is reopened takes back that it was solved", () => {
  const ends = [
    { endsAt: at(0), upTo: 2 },
    { endsAt: at(24), upTo: 3 },
  ] as const;
  const [day] = countDays([story(["resolved", -1, 2], ["reopened", 3, 3])], [...ends], monthOf);
  assert.deepEqual(day, {
    "2026-10": { network: { reopened: 1, "solve.kept": -1, "solve.within.60": -1 } },
  });
});
