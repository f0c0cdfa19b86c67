import assert from "node:assert/strict";
import { test } from "node:test";
import { askedMonths, promiseMonths, promiseOpen } from "./promise-figures.ts";
import { addAll, roundedUp, type PromiseTally, type PromiseTotals } from "./promise-tally.ts";

const topics = ["network", "billing", "shops"].map((id) => ({ id, name: id.toUpperCase() }));
const all = { from: "2020-01", to: "2030-12", topics };

function monthOf(tallies: Record<string, PromiseTally>) {
  const [month] = promiseMonths({ "2026-10": tallies }, all);
  assert.ok(month);
  return month;
}

for (const [minutes, told] of [
  [0, 5],
  [5, 5],
  [5.01, 10],
  [119, 120],
  [121, 150],
  [1440, 1440],
  [1441, 1560],
  [10_081, 10_800],
  [43_201, 44_640],
  [525_601, 534_240],
] as const) {
  test(`${minutes} minutes are told as ${told}`, () => {
    assert.equal(roundedUp(minutes), told);
  });
}

test("what is decided is the denominator, what runs or was withdrawn in time stands beside it", () => {
  const { answer, received, reopened } = monthOf({
    network: {
      received: 12,
      reopened: 1,
      "answer.kept": 5,
      "answer.late": 2,
      "answer.overdue": 1,
      "answer.abandoned": 1,
      "answer.excluded": 2,
      "answer.within.60": 4,
      "answer.within.300": 1,
      "answer.within.5760": 2,
    },
  });
  assert.deepEqual([received, reopened], [12, 1]);
  assert.deepEqual(answer, {
    kept: 5,
    decided: 9,
    share: 5 / 9,
    late: 2,
    overdue: 1,
    abandoned: 1,
    running: 1,
    excluded: 2,
    median: "PT5H",
    p90: null,
  });
});

test("the 90th percentile is told where nine of ten have their answer, in the largest unit that fits", () => {
  const tally = { received: 10, "answer.kept": 9, "answer.overdue": 1, "answer.within.35": 1 };
  assert.equal(monthOf({ network: { ...tally, "answer.within.2880": 8 } }).answer.p90, "P2D");
  assert.equal(monthOf({ network: { ...tally, "answer.within.35": 9 } }).answer.p90, "PT35M");
});

test("where nothing is decided there is no share", () => {
  const { answer } = monthOf({ network: { received: 5 } });
  assert.deepEqual([answer.share, answer.median, answer.p90, answer.running], [null, null, null, 5]);
});

for (const [sizes, told] of [
  [{ network: 9, billing: 5 }, "NETWORK 9, BILLING 5"],
  [{ billing: 5, network: 9 }, "NETWORK 9, BILLING 5"],
  [{ network: 9, billing: 5, shops: 6 }, "NETWORK 9, BILLING 5, SHOPS 6"],
  [{ network: 9, billing: 3, shops: 2 }, "NETWORK 9, others 5"],
  [{ network: 9, billing: 5, shops: 1 }, "NETWORK 9, others 6"],
  [{ network: 9, shops: 4 }, ""],
  [{ network: 4 }, ""],
  [{ network: 9, gone: 6 }, "NETWORK 9, others 6"],
] satisfies [Record<string, number>, string][]) {
  test(`of ${JSON.stringify(sizes)} complaints is told by topic: ${told || "nothing"}`, () => {
    const tallies = Object.fromEntries(
      Object.entries(sizes).map(([topic, received]) => [topic, { received }]),
    );
    const month = monthOf(tallies);
    assert.equal(
      month.topics.map(({ topic, received }) => `${topic?.name ?? "others"} ${received}`).join(", "),
      told,
    );
  });
}

test("months come newest first, as they were asked for, without those that have nothing", () => {
  const totals: PromiseTotals = {
    "2026-08": { network: { received: 1 } },
    "2026-10": { network: { received: 1 } },
    "2026-09": { network: { received: 1 } },
    "2026-11": {},
  };
  const told = promiseMonths(totals, { from: "2026-09", to: "2026-11", topics });
  assert.deepEqual(
    told.map(({ month }) => month),
    ["2026-10", "2026-09"],
  );
});

test("what is open now is of all months", () => {
  const totals: PromiseTotals = {
    "2025-01": { network: { received: 1, "answer.overdue": 1, "solve.overdue": 1 } },
    "2026-10": { network: { received: 3, "answer.kept": 1, "solve.overdue": 1 } },
  };
  assert.deepEqual(promiseOpen(totals), { running: 2, answerOverdue: 1, solveOverdue: 2 });
});

test("what was added and taken away again leaves nothing", () => {
  const totals: PromiseTotals = { "2026-10": { network: { received: 1, "solve.kept": 1 } } };
  addAll(totals, { "2026-10": { network: { "solve.kept": -1, "solve.overdue": 1 } } });
  assert.deepEqual(totals, { "2026-10": { network: { received: 1, "solve.overdue": 1 } } });
  addAll(totals, { "2026-10": { network: { received: -1, "solve.overdue": -1 } } });
  assert.deepEqual(totals, {});
});

for (const [question, from, to, fault] of [
  [{}, "2025-12", "2026-11", undefined],
  [{ to: "2026-01" }, "2025-02", "2026-01", undefined],
  [{ from: "2026-01" }, "2026-01", "2026-11", undefined],
  [{ from: "2021-12", to: "2026-11" }, "2021-12", "2026-11", undefined],
  [{ from: "2021-11", to: "2026-11" }, "2021-11", "2026-11", "too-small"],
  [{ from: "2026-12" }, "2026-12", "2026-11", "too-large"],
] as const) {
  test(`${JSON.stringify(question)} in November 2026 asks for ${from} to ${to}${fault ? `, which is ${fault}` : ""}`, () => {
    const { fault: found, ...span } = askedMonths(question, "2026-11");
    assert.deepEqual([span, found?.code], [{ from, to }, fault]);
  });
}
