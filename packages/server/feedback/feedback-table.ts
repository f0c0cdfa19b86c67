import type { Schemas } from "@otklik/openapi";
import type { TopicScores } from "@otklik/rules/feedback-figures.js";
import { feedbackSummary, type FeedbackView } from "@otklik/rules/feedback-view.js";
import { sql } from "kysely";
import { newestFirst, type Listing } from "../database/listing.ts";
import type { EventRow, FeedbackRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineFor } from "../cases/timeline.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";

/** The feedback of that number, for one who may read it. Throws Problem 404. */
export function findFeedback(transaction: Transaction, sought: Sought): Promise<FeedbackRow> {
  return findReadable(transaction.selectFrom("feedback").selectAll(), sought);
}

/** What customers have said, to one department or all, newest first. */
export function listFeedbackRows(
  transaction: Transaction,
  { department, ...listing }: Listing & { department: string | undefined },
) {
  const all = transaction.selectFrom("feedback").selectAll();
  return newestFirst(department === undefined ? all : all.where("department", "=", department), listing);
}

/** The scores since a moment, counted. */
export async function countScores(
  transaction: Transaction,
  since: Date,
  timeZone: string,
): Promise<TopicScores[]> {
  const { rows } = await sql<TopicScores>`
    select to_char(received_at at time zone ${timeZone}, 'YYYY-MM') as month, topic, scale, score,
      count(*)::integer as count
    from feedback where score is not null and received_at >= ${since}
    group by 1, topic, scale, score`.execute(transaction);
  return rows;
}

/** A row and its events as the contract shows them. The customer does not read why it was handed over. */
export function feedback(row: FeedbackRow, events: EventRow[], view: FeedbackView): Schemas["Feedback"] {
  const { caller, operator } = view;
  return { ...feedbackSummary(row, view), timeline: timelineFor(caller, events, operator.complaints) };
}
