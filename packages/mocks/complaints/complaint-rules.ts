import type { Schemas } from "@otklik/openapi";
import { later, promiseState } from "../operators/promise.ts";
import type { ComplaintRecord } from "./complaint-record.ts";

type State = Schemas["PromiseState"];

/** The rules of the demo's operators. */
export const policy = { reopenWithin: "P14D", reopenTimes: 3, rateWithin: "P7D", steps: 3 };

/** Why a step that the contract allows in this state is not possible all the same; undefined where it is. */
export function obstacleTo(step: string, record: ComplaintRecord, now: Date) {
  if (step === "reopenComplaint") {
    if (record.reopened >= policy.reopenTimes) return "reopen-limit";
    return isPast(reopenUntil(record.solvedAt ?? now.toISOString()), now) ? "reopen-too-late" : undefined;
  }
  if (step === "rateComplaint")
    return record.rating && isPast(changeableUntil(record.rating.ratedAt), now) ? "rating-final" : undefined;
  if (step !== "escalateComplaint") return undefined;
  const states = [answerState(record, now), solveState(record, now)];
  const isTooEarly = record.answeredAt === null && !states.includes("breached");
  return isTooEarly || record.escalationDueAt !== null || record.level >= policy.steps
    ? "escalation-not-open"
    : undefined;
}

/** Until when a complaint that was resolved at a moment can be reopened. */
export function reopenUntil(solvedAt: string): string {
  return later(new Date(solvedAt), policy.reopenWithin);
}

/** Until when a rating can be changed. */
export function changeableUntil(ratedAt: string): string {
  return later(new Date(ratedAt), policy.rateWithin);
}

/** How the promise of a first answer stands. */
export function answerState(record: ComplaintRecord, now: Date): State {
  if (record.answerBreached) return "breached";
  if (record.answeredAt === null && record.status === "withdrawn") return "released";
  const state = promiseState(record.answerDueAt, record.answeredAt, now);
  return atRisk(state, { startsAt: record.receivedAt, endsAt: record.answerDueAt }, now);
}

/** How the target stands. */
export function solveState(record: ComplaintRecord, now: Date): State {
  if (record.solveBreached) return "breached";
  if (record.status === "withdrawn" || record.status === "rejected") return "released";
  if (record.pausedAt !== null) return "paused";
  const state = promiseState(record.solveDueAt, record.solvedAt, now);
  return atRisk(state, { startsAt: record.solveStartedAt, endsAt: record.solveDueAt }, now);
}

/** The last quarter of its time is at risk. */
function atRisk(state: State, span: { startsAt: string; endsAt: string }, now: Date): State {
  const end = Date.parse(span.endsAt);
  const isLate = end - now.getTime() < (end - Date.parse(span.startsAt)) / 4;
  return state === "running" && isLate ? "at_risk" : state;
}

/** Whether a moment has passed. */
export function isPast(moment: string, now: Date): boolean {
  return new Date(moment) < now;
}
