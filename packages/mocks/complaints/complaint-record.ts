import type { Schemas } from "@otklik/openapi";
import { customersTimeline, fullEntry, isReadBy } from "@otklik/rules/timeline.js";
import type { Call } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import { actorOf, recordEvent, type Happening } from "../operations/record-event.ts";
import { stepsOpenTo } from "../operations/steps.ts";
import { named } from "../operators/choices.ts";
import { type Caller, isStaff } from "../operators/mock-token.ts";
import type { Operator } from "../operators/operators.ts";
import { toldAttributes } from "../operators/topic-forms.ts";
import { mayRead } from "../receipts/receipt-handlers.ts";
import {
  answerState,
  changeableUntil,
  obstacleTo,
  policy,
  reopenUntil,
  solveState,
} from "./complaint-rules.ts";
import { wake } from "./complaint-wakes.ts";

type Complaint = Schemas["Complaint"];

/** A complaint as the mocks keep it; moments as text (RFC 3339, UTC). */
export interface ComplaintRecord {
  number: string;
  topic: string;
  department: string;
  words: string;
  attributes: Record<string, string | number | boolean>;
  consents: readonly Schemas["AllowedConsent"][];
  status: Schemas["ComplaintStatus"];
  language: string;
  receivedAt: string;
  answerDueAt: string;
  answeredAt: string | null;
  answerBreached: boolean;
  solveStartedAt: string;
  solveDueAt: string;
  solvedAt: string | null;
  solveBreached: boolean;
  pausedAt: string | null;
  level: number;
  escalationDueAt: string | null;
  reopened: number;
  rating: { score: number; text: string | null; ratedAt: string } | null;
  assignee: Schemas["Agent"] | null;
  customer: Schemas["ComplaintCustomer"];
  servedFirst: boolean;
  timeline: Schemas["TimelineEntry"][];
  subject: string | null;
  /** How many complaints the operator had before this one. */
  order: number;
}

type View = Pick<Call<"getComplaint">, "operator" | "caller" | "now" | "language">;

/** The complaint of that number as it stands by now. Throws Problem 404 where it may not be read. */
export function find(
  { operator, caller, now }: Pick<View, "operator" | "caller" | "now">,
  number: string,
): ComplaintRecord {
  const record = operator.complaints.get(number);
  if (!record || !mayRead(caller, record)) throw new Problem("not-found");
  wake(operator, record, now);
  return record;
}

/** Writes what somebody did into the complaint's story. */
export function note(
  { operator, caller, now }: Pick<View, "operator" | "caller" | "now">,
  record: ComplaintRecord,
  told: Pick<Happening, "type" | "text" | "details" | "attachments">,
): void {
  noteAs(actorOf(caller), { operator, record, now, told });
}

/** Where, when and of what something is written. */
export interface Noting {
  operator: Operator;
  record: ComplaintRecord;
  now: Date;
  told: Pick<Happening, "type" | "text" | "details" | "attachments">;
}

/** The same, whoever did it. */
export function noteAs(actor: Schemas["Actor"], { operator, record, now, told }: Noting): void {
  const mayHear = (listener: Caller) =>
    mayRead(listener, record) && (isStaff(listener) || isReadBy("customer", told.type));
  recordEvent(operator, record, { ...told, at: now, actor, topic: "complaints", mayHear });
}

/** A complaint as the contract shows it, without its timeline. */
export function summarize(record: ComplaintRecord, view: View): Schemas["ComplaintSummary"] {
  const { operator, caller, now, language } = view;
  const { number, words, status, receivedAt, customer, assignee, timeline } = record;
  const can = stepsOpenTo(caller, "complaints", status).filter((step) => !obstacleTo(step, record, now));
  return {
    number,
    topic: named(record.topic, operator.settings(language).topics),
    words,
    status,
    language: record.language,
    receivedAt,
    department: named(record.department, operator.departments(language)),
    promise: {
      answerDueAt: record.answerDueAt,
      answeredAt: record.answeredAt,
      solveDueAt: record.solveDueAt,
      solvedAt: record.solvedAt,
      pausedAt: record.pausedAt,
      state: answerState(record, now),
      solveState: solveState(record, now),
    },
    can,
    version: timeline.length,
    ...(isStaff(caller) && { customer, assignee }),
  };
}

/** A complaint as the contract shows it. */
export function show(record: ComplaintRecord, view: View): Complaint {
  const { operator, language } = view;
  const { rating, solvedAt, level, escalationDueAt } = record;
  return {
    ...summarize(record, view),
    attributes: toldAttributes(record.topic, record.attributes, operator.settings(language).language),
    escalation: { level, dueAt: escalationDueAt, ladder: operator.ladder(language) },
    reopening: {
      within: policy.reopenWithin,
      until: solvedAt && reopenUntil(solvedAt),
      left: Math.max(0, policy.reopenTimes - record.reopened),
    },
    rating: rating && { ...rating, changeableUntil: changeableUntil(rating.ratedAt) },
    timeline: isStaff(view.caller)
      ? record.timeline.map(fullEntry)
      : customersTimeline(record.timeline, { showNames: true }),
  };
}
