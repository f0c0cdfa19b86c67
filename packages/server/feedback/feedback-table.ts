import type { Schemas } from "@otklik/openapi";
import { sql } from "kysely";
import { newestFirst, type Listing } from "../database/listing.ts";
import type { EventRow, FeedbackRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineFor } from "../cases/timeline.ts";
import type { Context } from "../http/operations/context.ts";
import { stepsOpenTo } from "../http/operations/steps.ts";
import { isStaff } from "../identity/caller.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";
import { named } from "../operators/operator.ts";

/** How a feedback is shown: to whom, in which language, of which operator. */
export type FeedbackView = Pick<Context, "operator" | "caller" | "language">;

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

/** How many gave a score, of what and in which month of the operator's zone. */
export interface ScoreRow {
  month: string;
  topic: string | null;
  scale: string;
  score: number;
  count: number;
}

/** The scores since a moment, counted. */
export async function countScores(
  transaction: Transaction,
  since: Date,
  timeZone: string,
): Promise<ScoreRow[]> {
  const { rows } = await sql<ScoreRow>`
    select to_char(received_at at time zone ${timeZone}, 'YYYY-MM') as month, topic, scale, score,
      count(*)::integer as count
    from feedback where score is not null and received_at >= ${since}
    group by 1, topic, scale, score`.execute(transaction);
  return rows;
}

/** A row as the contract shows it, without its timeline. */
export function feedbackSummary(row: FeedbackRow, view: FeedbackView): Schemas["FeedbackSummary"] {
  const { operator, caller } = view;
  return {
    number: row.number,
    scale: row.scale,
    score: row.score,
    words: row.words,
    topic: row.topic === null ? null : named(row.topic, operator.topics, view),
    department: named(row.department, operator.departments, view),
    status: row.status,
    language: row.language,
    receivedAt: row.receivedAt.toISOString(),
    can: stepsOpenTo(caller, "feedback", row.status),
    ...(isStaff(caller) && { customer: { name: row.customerName, tier: row.customerTier } }),
  };
}

/** A row and its events as the contract shows them. The customer does not read why it was handed over. */
export function feedback(row: FeedbackRow, events: EventRow[], view: FeedbackView): Schemas["Feedback"] {
  const { caller, operator } = view;
  return { ...feedbackSummary(row, view), timeline: timelineFor(caller, events, operator.complaints) };
}
