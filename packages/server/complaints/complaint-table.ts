import type { Schemas } from "@otklik/openapi";
import { dueFirst, newestFirst, type Listing } from "../database/listing.ts";
import type { ComplaintRow, EventRow } from "../database/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineEntry } from "../events/timeline.ts";
import type { Context } from "../http/operations/context.ts";
import { isStaff } from "../identity/caller.ts";
import { findReadable, type Sought } from "../identity/find-readable.ts";
import { named } from "../operators/operator.ts";
import { toldAttributes } from "../operators/topics/attributes.ts";
import { promiseState } from "../operators/promise.ts";

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

/** Everybody's complaints, what falls due first on top. */
export function listQueue(transaction: Transaction, listing: Listing) {
  return dueFirst(transaction.selectFrom("complaints").selectAll(), listing);
}

/** A row as the contract shows it, without its timeline. */
export function complaintSummary(row: ComplaintRow, view: ComplaintView): Schemas["ComplaintSummary"] {
  const { operator, caller, now, language } = view;
  return {
    number: row.number,
    topic: named(row.topic, operator.topics, { language, operator }),
    words: row.words,
    status: row.status,
    language: row.language,
    receivedAt: row.receivedAt.toISOString(),
    promise: {
      answerDueAt: row.answerDueAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      solveDueAt: row.solveDueAt.toISOString(),
      state: promiseState({ dueAt: row.answerDueAt, keptAt: row.answeredAt }, now),
    },
    ...(isStaff(caller) && {
      customer: { name: row.customerName, tier: row.customerTier, email: row.email, phone: row.phone },
    }),
  };
}

/** A row and its events as the contract shows them. */
export function complaint(row: ComplaintRow, events: EventRow[], view: ComplaintView): Schemas["Complaint"] {
  return {
    ...complaintSummary(row, view),
    attributes: toldAttributes(row.topic, row.attributes, view),
    timeline: events.map(timelineEntry),
  };
}
