import type { Schemas } from "@otklik/openapi";
import { wholeComplaint, type ComplaintView } from "@otklik/rules/complaint-view.js";
import { newestFirst, type Listing } from "../database/listing.ts";
import type { ComplaintRow, EventRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";
import { timelineFor } from "../cases/timeline.ts";

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

/** A row and its events as the contract shows them. */
export function complaint(row: ComplaintRow, events: EventRow[], view: ComplaintView): Schemas["Complaint"] {
  const { operator, caller } = view;
  return {
    ...wholeComplaint(row, view),
    timeline: timelineFor(caller, events, operator.complaints),
  };
}
