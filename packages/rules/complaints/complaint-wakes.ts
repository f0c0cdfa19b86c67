import { promisedAt, type Promising } from "../clocks/due-at.ts";
import type { Happening } from "../happening.ts";
import type { OperatorPolicy } from "../operator-policy.ts";
import type { ComplaintState } from "./complaint-rules.ts";

/** An operator, as far as it answers complaints. */
export type Answering = Promising & Pick<OperatorPolicy, "complaints">;

/** What changes in a complaint, and what happened, in order. */
export interface Move {
  change?: Partial<ComplaintState>;
  happenings: Happening<"complaint">[];
}

/** The next thing that has happened to a complaint of itself by now, and is not yet recorded. */
export function fallen(facts: ComplaintState, operator: Answering, now: Date): Move | undefined {
  if (facts.status === "resolved" && facts.closeAt && facts.closeAt < now)
    return { change: { status: "closed", closeAt: null }, happenings: [{ type: "complaint.closed" }] };
  const missed = missedPromise(facts, now);
  if (!missed) return undefined;
  const { promise, dueAt, change } = missed;
  const details = { promise, dueAt: dueAt.toISOString() };
  // Whoever owes an answer on the ladder already is given the time that this takes.
  const isOwed = promise !== "escalation" && facts.escalationDueAt !== null;
  const next = isOwed ? undefined : escalated(facts, operator, now);
  return {
    change: { ...change, ...next?.change },
    happenings: [{ type: "complaint.breached", details }, ...(next?.happenings ?? [])],
  };
}

interface Missed {
  promise: "answer" | "solve" | "escalation";
  dueAt: Date;
  change: Partial<ComplaintState>;
}

function missedPromise(facts: ComplaintState, now: Date): Missed | undefined {
  const { status, answeredAt, answerDueAt, answerBreachedAt, solveDueAt, solveBreachedAt } = facts;
  if (status !== "received" && status !== "in_progress") return undefined;
  if (solveDueAt < now && !solveBreachedAt)
    return { promise: "solve", dueAt: solveDueAt, change: { solveBreachedAt: now } };
  if (answerDueAt < now && !answeredAt && !answerBreachedAt)
    return { promise: "answer", dueAt: answerDueAt, change: { answerBreachedAt: now } };
  if (facts.escalationDueAt && facts.escalationDueAt < now)
    return { promise: "escalation", dueAt: facts.escalationDueAt, change: { escalationDueAt: null } };
  return undefined;
}

/** The next step of the ladder, whose clock runs from now; undefined where nobody is above. */
export function escalated(
  { escalationLevel }: Pick<ComplaintState, "escalationLevel">,
  operator: Answering,
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
