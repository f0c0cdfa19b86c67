import type { EventType, Schemas } from "@otklik/openapi";
import type { Operator } from "../operators/operators.ts";
import { later } from "../operators/promise.ts";
import { noteAs, type ComplaintRecord } from "./complaint-record.ts";
import { isPast, policy, reopenUntil } from "./complaint-rules.ts";

const operatorItself: Schemas["Actor"] = { role: "operator", name: null };

/** Records what has happened to a complaint of itself by now. */
export function wake(operator: Operator, record: ComplaintRecord, now: Date): void {
  const tell = (type: EventType, details: Schemas["EventDetails"] = {}) =>
    noteAs(operatorItself, { operator, record, now, told: { type, details } });
  const miss = (promise: "answer" | "solve" | "escalation", dueAt: string) => {
    tell("complaint.breached", { promise, dueAt });
    const details = record.escalationDueAt === null ? escalate(operator, record, now) : undefined;
    if (details) tell("complaint.escalated", details);
  };

  if (record.status === "resolved" && record.solvedAt && isPast(reopenUntil(record.solvedAt), now)) {
    record.status = "closed";
    tell("complaint.closed");
  }
  while (record.status === "received" || record.status === "in_progress") {
    const { escalationDueAt } = record;
    if (!record.solveBreached && isPast(record.solveDueAt, now)) {
      record.solveBreached = true;
      miss("solve", record.solveDueAt);
    } else if (record.answeredAt === null && !record.answerBreached && isPast(record.answerDueAt, now)) {
      record.answerBreached = true;
      miss("answer", record.answerDueAt);
    } else if (escalationDueAt !== null && isPast(escalationDueAt, now)) {
      record.escalationDueAt = null;
      miss("escalation", escalationDueAt);
    } else return;
  }
}

/** Brings it to the next step of the ladder; gives what is told of that, undefined where nobody is above. */
export function escalate(
  operator: Operator,
  record: ComplaintRecord,
  now: Date,
): Schemas["EventDetails"] | undefined {
  if (record.level >= policy.steps) return undefined;
  const { within } = operator.ladder()[record.level] ?? { within: "P1D" };
  record.level += 1;
  record.escalationDueAt = later(now, within);
  return { level: record.level, dueAt: record.escalationDueAt };
}
