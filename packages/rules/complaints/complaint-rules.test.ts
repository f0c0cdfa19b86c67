import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answerState,
  obstacleTo,
  solveState,
  statusAfterMessage,
  type ComplaintFacts,
  type ComplaintRules,
} from "./complaint-rules.ts";

const at = (hours: number) => new Date(Date.UTC(2026, 10, 25) + hours * 3_600_000);
const within = { within: "PT24H" };
const rules: ComplaintRules = {
  policy: {
    reopen: { within: "P14D", times: 3 },
    rateWithin: "P7D",
    ladder: [
      { role: {}, ...within },
      { role: {}, ...within },
    ],
  },
  timeZone: "Europe/Moscow",
};

/** Received at hour 0, with an answer due at hour 72 and a target at hour 24. */
const filed: ComplaintFacts = {
  status: "received",
  receivedAt: at(0),
  answerDueAt: at(72),
  answeredAt: null,
  solveDueAt: at(24),
  solveStartedAt: at(0),
  waitingSince: null,
  resolvedAt: null,
  answerBreachedAt: null,
  solveBreachedAt: null,
  escalationLevel: 0,
  escalationDueAt: null,
  reopened: 0,
  ratedAt: null,
};
const resolved: ComplaintFacts = { ...filed, status: "resolved", answeredAt: at(10), resolvedAt: at(20) };

for (const [what, facts, hour, state] of [
  ["running at first", filed, 10, "running"],
  ["at risk in its last quarter", filed, 55, "at_risk"],
  ["breached once its moment passed", filed, 72.1, "breached"],
  ["kept by an answer in time", { ...filed, answeredAt: at(72) }, 80, "kept"],
  ["breached by a late answer", { ...filed, answeredAt: at(72.1) }, 80, "breached"],
  ["released when it was withdrawn before", { ...filed, status: "withdrawn" }, 80, "released"],
  [
    "breached for good when it was recorded",
    { ...filed, answerBreachedAt: at(73), status: "withdrawn" },
    80,
    "breached",
  ],
] as const) {
  test(`the promise of an answer is ${what}`, () => {
    assert.equal(answerState(facts, at(hour)), state);
  });
}

for (const [what, facts, hour, state] of [
  ["running at first", filed, 17, "running"],
  ["at risk in its last quarter", filed, 19, "at_risk"],
  ["breached once its moment passed", filed, 24.1, "breached"],
  ["paused while the customer was asked", { ...filed, waitingSince: at(5) }, 100, "paused"],
  ["kept when it was resolved in time", resolved, 100, "kept"],
  ["breached when it was resolved too late", { ...resolved, resolvedAt: at(30) }, 100, "breached"],
  ["released when it was rejected", { ...filed, status: "rejected", answeredAt: at(3) }, 100, "released"],
  [
    "at risk in the last quarter since it was reopened",
    { ...filed, status: "in_progress", solveStartedAt: at(100), solveDueAt: at(124) },
    119,
    "at_risk",
  ],
] as const) {
  test(`the target is ${what}`, () => {
    assert.equal(solveState(facts, at(hour)), state);
  });
}

for (const [what, step, facts, hour, obstacle] of [
  ["reopened within fourteen days", "reopenComplaint", resolved, 20 + 14 * 24, undefined],
  ["not reopened after them", "reopenComplaint", resolved, 20.1 + 14 * 24, "reopen-too-late"],
  ["not reopened a fourth time", "reopenComplaint", { ...resolved, reopened: 3 }, 21, "reopen-limit"],
  ["rated for the first time at any moment", "rateComplaint", resolved, 2000, undefined],
  ["rated otherwise within seven days", "rateComplaint", { ...resolved, ratedAt: at(30) }, 198, undefined],
  [
    "not rated otherwise after them",
    "rateComplaint",
    { ...resolved, ratedAt: at(30) },
    198.1,
    "rating-final",
  ],
  ["not escalated while nothing went wrong", "escalateComplaint", filed, 5, "escalation-not-open"],
  [
    "escalated when an answer did not help",
    "escalateComplaint",
    { ...filed, answeredAt: at(2) },
    5,
    undefined,
  ],
  ["escalated when a promise was breached", "escalateComplaint", filed, 25, undefined],
  [
    "not escalated while somebody on the ladder owes an answer",
    "escalateComplaint",
    { ...filed, escalationLevel: 1, escalationDueAt: at(48) },
    25,
    "escalation-not-open",
  ],
  [
    "not escalated above the top",
    "escalateComplaint",
    { ...filed, escalationLevel: 2 },
    100,
    "escalation-not-open",
  ],
] as const) {
  test(`a complaint is ${what}`, () => {
    assert.equal(obstacleTo(step, facts, { rules, now: at(hour) }), obstacle);
  });
}

for (const [status, by, after] of [
  ["received", "staff", "in_progress"],
  ["received", "customer", "received"],
  ["in_progress", "staff", "in_progress"],
  ["waiting_for_customer", "staff", "waiting_for_customer"],
  ["waiting_for_customer", "customer", "in_progress"],
  ["resolved", "staff", "resolved"],
  ["resolved", "customer", "resolved"],
] as const) {
  test(`a complaint that is ${status} is ${after} after a message of ${by}`, () => {
    assert.equal(statusAfterMessage(status, by), after);
  });
}
