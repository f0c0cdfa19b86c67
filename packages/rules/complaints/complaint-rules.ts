import type { OperationId, ProblemCode, Schemas, Status } from "@otklik/openapi";
import { dueAt, promiseState } from "../clocks/due-at.ts";
import type { ComplaintPolicy, OperatorPolicy } from "../operator-policy.ts";

/** What of a complaint decides on what may happen to it. */
export interface ComplaintFacts {
  answerDueAt: Date;
  answeredAt: Date | null;
  solveDueAt: Date;
  solveStartedAt: Date | null;
  waitingSince: Date | null;
  resolvedAt: Date | null;
  answerBreachedAt: Date | null;
  solveBreachedAt: Date | null;
  escalationLevel: number;
  escalationDueAt: Date | null;
  reopened: number;
  ratedAt: Date | null;
  receivedAt: Date;
  status: Status<"complaint">;
}

/** The operator's rules for complaints. */
export function rulesOf({
  complaints: policy,
  timeZone,
}: Pick<OperatorPolicy, "complaints" | "timeZone">): ComplaintRules {
  return { policy, timeZone };
}

/** All of a complaint that steps and its own clocks change. */
export interface ComplaintState extends ComplaintFacts {
  /** When it closes by itself. */
  closeAt: Date | null;
  /** The id of what it was caused by, once it was resolved. */
  cause: string | null;
  department: string | null;
  assigneeSubject: string | null;
  assigneeName: string | null;
  /** When it was first handed over to another department. */
  handedOverAt: Date | null;
  ratingScore: number | null;
  ratingWords: string | null;
}

/** Why a step that the contract allows in a state is not possible all the same. */
export type Obstacle = Extract<
  ProblemCode,
  "reopen-limit" | "reopen-too-late" | "rating-final" | "escalation-not-open"
>;

/** The operator's rules for complaints, by its clock. */
export interface ComplaintRules {
  policy: Pick<ComplaintPolicy, "reopen" | "rateWithin" | "ladder">;
  timeZone: string;
}

/**
 * The life of a complaint. The contract's `x-step` says from which state a step leads to which, and its `security` who
 * may take it; what a step needs besides is decided here.
 *
 * | step                | who      | from                                       | to                   | besides                                          |
 * | ------------------- | -------- | ------------------------------------------ | -------------------- | ------------------------------------------------ |
 * | addComplaintMessage | customer | received, in progress, waiting, resolved   | waiting: in progress |                                                  |
 * | addComplaintMessage | staff    | received, in progress, waiting, resolved   | received: in progress |                                                 |
 * | withdrawComplaint   | customer | received, in progress, waiting             | withdrawn            |                                                  |
 * | reopenComplaint     | customer | resolved, closed                           | in progress          | in time, and not too often                       |
 * | closeComplaint      | customer | resolved                                   | closed               |                                                  |
 * | escalateComplaint   | customer | received, in progress, waiting             |                      | breached or answered, nobody owes, somebody left |
 * | rateComplaint       | customer | resolved, closed                           |                      | the first time, or in time                       |
 * | askCustomer         | staff    | received, in progress                      | waiting              |                                                  |
 * | resolveComplaint    | staff    | received, in progress, waiting             | resolved             |                                                  |
 * | rejectComplaint     | staff    | received, in progress, waiting             | rejected             |                                                  |
 * | assignComplaint     | staff    | received, in progress, waiting, resolved   |                      |                                                  |
 * | handOverComplaint   | staff    | received, in progress, waiting             |                      |                                                  |
 * | addComplaintNote    | staff    | any                                        |                      |                                                  |
 * | of itself           |          | resolved                                   | closed               | once it can no longer be reopened                |
 */
export function obstacleTo(
  step: OperationId,
  facts: ComplaintFacts,
  { rules, now }: { rules: ComplaintRules; now: Date },
): Obstacle | undefined {
  switch (step) {
    case "reopenComplaint":
      if (facts.reopened >= rules.policy.reopen.times) return "reopen-limit";
      return now > reopenUntil(facts.resolvedAt ?? now, rules) ? "reopen-too-late" : undefined;
    case "rateComplaint":
      return facts.ratedAt && now > changeableUntil(facts.ratedAt, rules) ? "rating-final" : undefined;
    case "escalateComplaint": {
      const isTooEarly = facts.answeredAt === null && !isBreached(facts, now);
      const isOwed = facts.escalationDueAt !== null;
      const isAtTop = facts.escalationLevel >= rules.policy.ladder.length;
      return isTooEarly || isOwed || isAtTop ? "escalation-not-open" : undefined;
    }
    default:
      return undefined;
  }
}

/** Until when a complaint that was resolved at a moment can be reopened. */
export function reopenUntil(resolvedAt: Date, { policy, timeZone }: ComplaintRules): Date {
  return dueAt(resolvedAt, policy.reopen.within, timeZone);
}

/** Until when a rating can be changed. */
export function changeableUntil(ratedAt: Date, { policy, timeZone }: ComplaintRules): Date {
  return dueAt(ratedAt, policy.rateWithin, timeZone);
}

/** Where a complaint stands after a message: staff begin with it, the customer lets it go on. */
export function statusAfterMessage(
  status: Status<"complaint">,
  by: "staff" | "customer",
): Status<"complaint"> {
  return status === (by === "staff" ? "received" : "waiting_for_customer") ? "in_progress" : status;
}

/** Whether a complaint in this state is still being looked into. */
export function isOpenComplaint(status: Status<"complaint">): boolean {
  return status === "received" || status === "in_progress" || status === "waiting_for_customer";
}

/** How the promise of a first answer stands. */
export function answerState(facts: ComplaintFacts, now: Date): Schemas["PromiseState"] {
  const { answerDueAt, answeredAt, answerBreachedAt, receivedAt, status } = facts;
  if (answerBreachedAt) return "breached";
  if (!answeredAt && status === "withdrawn") return "released";
  const state = promiseState({ dueAt: answerDueAt, keptAt: answeredAt }, now);
  return state === "running" && isAtRisk({ startsAt: receivedAt, endsAt: answerDueAt }, now)
    ? "at_risk"
    : state;
}

/** How the target, to have it solved, stands. */
export function solveState(facts: ComplaintFacts, now: Date): Schemas["PromiseState"] {
  const { solveDueAt, solveStartedAt, resolvedAt, solveBreachedAt, waitingSince, receivedAt, status } = facts;
  if (solveBreachedAt) return "breached";
  if (status === "withdrawn" || status === "rejected") return "released";
  if (waitingSince) return "paused";
  const state = promiseState({ dueAt: solveDueAt, keptAt: resolvedAt }, now);
  return state === "running" && isAtRisk({ startsAt: solveStartedAt ?? receivedAt, endsAt: solveDueAt }, now)
    ? "at_risk"
    : state;
}

function isBreached(facts: ComplaintFacts, now: Date): boolean {
  return answerState(facts, now) === "breached" || solveState(facts, now) === "breached";
}

function isAtRisk({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean {
  return endsAt.getTime() - now.getTime() < (endsAt.getTime() - startsAt.getTime()) / 4;
}
