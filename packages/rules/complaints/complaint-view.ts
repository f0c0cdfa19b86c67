import type { Schemas } from "@otklik/openapi";
import { isStaff, type Caller } from "../caller.ts";
import { localized, named, type Localized, type OperatorPolicy } from "../operator-policy.ts";
import { toldAttributes, type GivenAttributes } from "../topic-forms.ts";
import { stepsOpenTo } from "../transitions.ts";
import {
  answerState,
  changeableUntil,
  obstacleTo,
  reopenUntil,
  rulesOf,
  solveState,
  type ComplaintRules,
  type ComplaintState,
} from "./complaint-rules.ts";

/** A complaint, as far as it is shown. */
export interface ShownComplaint extends ComplaintState {
  number: string;
  topic: string;
  words: string;
  attributes: GivenAttributes;
  language: string;
  customerName: string | null;
  customerTier: string | null;
  email: string | null;
  phone: string | null;
  /** How many events it has had. */
  version: number;
}

/** How a complaint is shown: to whom, when, in which language, of which operator. */
export interface ComplaintView {
  operator: OperatorPolicy;
  caller: Caller;
  now: Date;
  language: string;
}

/** A complaint as the contract shows it, without its timeline. */
export function complaintSummary(
  complaint: ShownComplaint,
  view: ComplaintView,
): Schemas["ComplaintSummary"] {
  const { operator, caller, now } = view;
  const rules = rulesOf(operator);
  return {
    number: complaint.number,
    topic: named(complaint.topic, operator.topics, view),
    words: complaint.words,
    status: complaint.status,
    language: complaint.language,
    receivedAt: complaint.receivedAt.toISOString(),
    department: named(departmentOf(complaint, operator), operator.departments, view),
    promise: promiseOf(complaint, now),
    can: stepsOpenTo(caller, "complaint", complaint.status).filter(
      (step) => obstacleTo(step, complaint, { rules, now }) === undefined,
    ),
    version: complaint.version,
    ...(isStaff(caller) && {
      customer: {
        name: complaint.customerName,
        tier: complaint.customerTier,
        email: complaint.email,
        phone: complaint.phone,
      },
      assignee:
        complaint.assigneeSubject === null
          ? null
          : { subject: complaint.assigneeSubject, name: complaint.assigneeName },
    }),
  };
}

/** The department that looks into a complaint: its topic's, until it is handed over. */
function departmentOf({ department, topic }: ShownComplaint, { topics }: OperatorPolicy): string {
  return department ?? topics.find(({ id }) => id === topic)?.department ?? topic;
}

function promiseOf(complaint: ShownComplaint, now: Date): Schemas["ComplaintPromise"] {
  return {
    answerDueAt: complaint.answerDueAt.toISOString(),
    answeredAt: complaint.answeredAt?.toISOString() ?? null,
    solveDueAt: complaint.solveDueAt.toISOString(),
    solvedAt: complaint.resolvedAt?.toISOString() ?? null,
    pausedAt: complaint.waitingSince?.toISOString() ?? null,
    state: answerState(complaint, now),
    solveState: solveState(complaint, now),
  };
}

/** The same with all else but what happened to it. */
export function wholeComplaint(
  complaint: ShownComplaint,
  view: ComplaintView,
): Omit<Schemas["Complaint"], "timeline"> {
  return {
    ...complaintSummary(complaint, view),
    attributes: toldAttributes(complaint.topic, complaint.attributes, view),
    escalation: escalationOf(complaint, view),
    reopening: reopeningOf(complaint, rulesOf(view.operator)),
    rating: ratingOf(complaint, rulesOf(view.operator)),
  };
}

function escalationOf(complaint: ShownComplaint, view: ComplaintView): Schemas["ComplaintEscalation"] {
  const { operator, caller, language } = view;
  const { ladder, showNames } = operator.complaints;
  const say = (text: Localized) => localized(text, language, operator);
  return {
    level: complaint.escalationLevel,
    dueAt: complaint.escalationDueAt?.toISOString() ?? null,
    ladder: ladder.map(({ role, name, within }) => ({
      role: say(role),
      name: name && (showNames || isStaff(caller)) ? say(name) : null,
      within,
    })),
  };
}

function reopeningOf(complaint: ShownComplaint, rules: ComplaintRules): Schemas["ComplaintReopening"] {
  const { within, times } = rules.policy.reopen;
  return {
    within,
    until: complaint.resolvedAt ? reopenUntil(complaint.resolvedAt, rules).toISOString() : null,
    left: Math.max(0, times - complaint.reopened),
  };
}

function ratingOf(complaint: ShownComplaint, rules: ComplaintRules): Schemas["Complaint"]["rating"] {
  if (complaint.ratingScore === null || complaint.ratedAt === null) return null;
  return {
    score: complaint.ratingScore,
    words: complaint.ratingWords,
    ratedAt: complaint.ratedAt.toISOString(),
    changeableUntil: changeableUntil(complaint.ratedAt, rules).toISOString(),
  };
}
