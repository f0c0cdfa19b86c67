import type { ComplaintRow } from "../database/tables/schema.ts";
import type { Happening } from "../cases/event-log.ts";
import type { Operator } from "../operators/operator.ts";
import { promisedAt } from "../operators/promise.ts";

/** What changes in a row, and what happened, in order. */
export interface Move {
  change?: Partial<ComplaintRow>;
  happenings: Happening<"complaint">[];
}

/** The next thing that has happened to a complaint of itself by now, and is not yet recorded. */
export function fallen(row: ComplaintRow, operator: Operator, now: Date): Move | undefined {
  if (row.status === "resolved" && row.closeAt && row.closeAt < now)
    return { change: { status: "closed", closeAt: null }, happenings: [{ type: "complaint.closed" }] };
  const missed = missedPromise(row, now);
  if (!missed) return undefined;
  const { promise, dueAt, change } = missed;
  const details = { promise, dueAt: dueAt.toISOString() };
  // Whoever owes an answer on the ladder already is given the time that this takes.
  const isOwed = promise !== "escalation" && row.escalationDueAt !== null;
  const next = isOwed ? undefined : escalated(row, operator, now);
  return {
    change: { ...change, ...next?.change },
    happenings: [{ type: "complaint.breached", details }, ...(next?.happenings ?? [])],
  };
}

interface Missed {
  promise: "answer" | "solve" | "escalation";
  dueAt: Date;
  change: Partial<ComplaintRow>;
}

function missedPromise(row: ComplaintRow, now: Date): Missed | undefined {
  const { status, answeredAt, answerDueAt, answerBreachedAt, solveDueAt, solveBreachedAt } = row;
  if (status !== "received" && status !== "in_progress") return undefined;
  if (solveDueAt < now && !solveBreachedAt)
    return { promise: "solve", dueAt: solveDueAt, change: { solveBreachedAt: now } };
  if (answerDueAt < now && !answeredAt && !answerBreachedAt)
    return { promise: "answer", dueAt: answerDueAt, change: { answerBreachedAt: now } };
  if (row.escalationDueAt && row.escalationDueAt < now)
    return { promise: "escalation", dueAt: row.escalationDueAt, change: { escalationDueAt: null } };
  return undefined;
}

/** The next step of the ladder, whose clock runs from now; undefined where nobody is above. */
export function escalated(
  { escalationLevel }: Pick<ComplaintRow, "escalationLevel">,
  operator: Operator,
  now: Date,
): Move | undefined {
  const next = operator.complaints.ladder[escalationLevel];
  if (!next) return undefined;
  const level = escalationLevel + 1;
  const dueAt = promisedAt(operator, now, next.within);
  return {
    change: { escalationLevel: level, escalationDueAt: dueAt },
    happenings: [{ type: "complaint.escalated", details: { level, dueAt: dueAt.toISOString() } }],
  };
}
