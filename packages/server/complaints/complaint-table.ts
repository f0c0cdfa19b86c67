import type { Schemas } from "@otklik/openapi";
import { newestFirst, type Listing } from "../database/listing.ts";
import type { ComplaintRow, EventRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineFor } from "../cases/timeline.ts";
import type { Context } from "../http/operations/context.ts";
import { stepsOpenTo } from "../http/operations/steps.ts";
import { isStaff } from "../identity/caller.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";
import { localized, named, type Operator } from "../operators/operator.ts";
import { toldAttributes } from "../operators/attributes.ts";
import {
  answerState,
  changeableUntil,
  obstacleTo,
  reopenUntil,
  solveState,
  type ComplaintRules,
} from "./complaint-rules.ts";

/** How a complaint is shown: to whom, when, in which language, of which operator. */
export type ComplaintView = Pick<Context, "operator" | "caller" | "now" | "language">;

/** The complaint of that number, for one who may read it. Throws Problem 404. */
export function findComplaint(transaction: Transaction, sought: Sought): Promise<ComplaintRow> {
  return findReadable(transaction.selectFrom("complaints").selectAll(), sought);
}

/** A customer's own complaints, newest first. */
export function listOwnComplaints(transaction: Transaction, subject: string, listing: Listing) {
  return newestFirst(
    transaction.selectFrom("complaints").selectAll().where("customerSubject", "=", subject),
    listing,
  );
}

/** The operator's rules for complaints. */
export function rulesOf({ complaints: policy, timeZone }: Operator): ComplaintRules {
  return { policy, timeZone };
}

/** A row as the contract shows it, without its timeline. */
export function complaintSummary(row: ComplaintRow, view: ComplaintView): Schemas["ComplaintSummary"] {
  const { operator, caller, now } = view;
  const rules = rulesOf(operator);
  return {
    number: row.number,
    topic: named(row.topic, operator.topics, view),
    words: row.words,
    status: row.status,
    language: row.language,
    receivedAt: row.receivedAt.toISOString(),
    department: named(departmentOf(row, operator), operator.departments, view),
    promise: promiseOf(row, now),
    can: stepsOpenTo(caller, "complaint", row.status).filter(
      (step) => obstacleTo(step, row, { rules, now }) === undefined,
    ),
    version: row.version,
    ...(isStaff(caller) && {
      customer: { name: row.customerName, tier: row.customerTier, email: row.email, phone: row.phone },
      assignee:
        row.assigneeSubject === null ? null : { subject: row.assigneeSubject, name: row.assigneeName },
    }),
  };
}

/** The department that looks into a complaint: its topic's, until it is handed over. */
function departmentOf({ department, topic }: ComplaintRow, { topics }: Operator): string {
  return department ?? topics.find(({ id }) => id === topic)?.department ?? topic;
}

function promiseOf(row: ComplaintRow, now: Date): Schemas["ComplaintPromise"] {
  return {
    answerDueAt: row.answerDueAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    solveDueAt: row.solveDueAt.toISOString(),
    solvedAt: row.resolvedAt?.toISOString() ?? null,
    pausedAt: row.waitingSince?.toISOString() ?? null,
    state: answerState(row, now),
    solveState: solveState(row, now),
  };
}

/** A row and its events as the contract shows them. */
export function complaint(row: ComplaintRow, events: EventRow[], view: ComplaintView): Schemas["Complaint"] {
  const { operator, caller } = view;
  return {
    ...complaintSummary(row, view),
    attributes: toldAttributes(row.topic, row.attributes, view),
    escalation: escalationOf(row, view),
    reopening: reopeningOf(row, rulesOf(operator)),
    rating: ratingOf(row, rulesOf(operator)),
    timeline: timelineFor(caller, events, operator.complaints),
  };
}

function escalationOf(row: ComplaintRow, view: ComplaintView): Schemas["ComplaintEscalation"] {
  const { operator, caller, language } = view;
  const { ladder, showNames } = operator.complaints;
  const say = (text: Operator["name"]) => localized(text, language, operator);
  return {
    level: row.escalationLevel,
    dueAt: row.escalationDueAt?.toISOString() ?? null,
    ladder: ladder.map(({ role, name, within }) => ({
      role: say(role),
      name: name && (showNames || isStaff(caller)) ? say(name) : null,
      within,
    })),
  };
}

function reopeningOf(row: ComplaintRow, rules: ComplaintRules): Schemas["ComplaintReopening"] {
  const { within, times } = rules.policy.reopen;
  return {
    within,
    until: row.resolvedAt ? reopenUntil(row.resolvedAt, rules).toISOString() : null,
    left: Math.max(0, times - row.reopened),
  };
}

function ratingOf(row: ComplaintRow, rules: ComplaintRules): Schemas["Complaint"]["rating"] {
  if (row.ratingScore === null || row.ratedAt === null) return null;
  return {
    score: row.ratingScore,
    text: row.ratingText,
    ratedAt: row.ratedAt.toISOString(),
    changeableUntil: changeableUntil(row.ratedAt, rules).toISOString(),
  };
}
