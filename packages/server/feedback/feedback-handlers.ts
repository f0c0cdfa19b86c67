import type { Input, Output, TransitionId } from "@otklik/openapi";
import { v7 as uuidv7 } from "uuid";
import { places } from "../database/listing.ts";
import type { FeedbackRow } from "../database/tables/schema.ts";
import { recordEvent } from "../cases/event-log.ts";
import type { Happening } from "@otklik/rules/happening.js";
import { readTimeline } from "../cases/timeline.ts";
import { eventfulCase, transition, type CaseStore, type Move } from "../cases/transition.ts";
import { pageOf, placeOf } from "../http/operations/paging.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { customerColumns, customerOf } from "@otklik/rules/caller.js";
import { issueReceipt } from "../cases/receipts/receipt-table.ts";
import { monthBegan } from "@otklik/rules/month.js";
import { checkChoices } from "../operators/choices.ts";
import { departmentFault, topicFault } from "@otklik/rules/choices.js";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { contentFaults, departmentFor } from "@otklik/rules/feedback-rules.js";
import { feedbackFigures } from "@otklik/rules/feedback-figures.js";
import { feedbackSummary } from "@otklik/rules/feedback-view.js";
import { countScores, feedback, findFeedback, listFeedbackRows } from "./feedback-table.ts";

/** Takes a score, words or both, and sends them to a department by the operator's routes. Throws Problem 422. */
export async function createFeedback(
  input: Input<"createFeedback">,
  context: StoreContext,
): Promise<Output<"createFeedback">> {
  const { operator, caller, now, transaction } = context;
  checkChoices(...contentFaults(input), topicFault(input.topic, operator));
  const id = uuidv7({ msecs: now.getTime() });
  const operatorId = operator.operator;
  const receipt = await issueReceipt(transaction, { operatorId, kind: "feedback", id });
  const row = await transaction
    .insertInto("feedback")
    .values({
      operatorId,
      id,
      number: receipt.number,
      scale: input.scale ?? null,
      score: input.score ?? null,
      words: input.words ?? null,
      topic: input.topic ?? null,
      department: departmentFor(input, operator.feedback),
      status: "received",
      language: languageOf(operator, input.language),
      ...customerColumns(caller),
      receivedAt: now,
      version: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const event = await recordEvent(transaction, eventfulCase("feedback", row), {
    type: "feedback.received",
    at: now,
    actor: { role: "customer", caller: customerOf(caller) ?? { kind: "anonymous" } },
    words: row.words,
    details: { department: row.department },
  });
  return { feedback: feedback(row, [event], context), receipt };
}

/** What customers have said, for staff. */
export async function listFeedback(
  { department, status, cursor, limit }: Input<"listFeedback">,
  context: StoreContext,
): Promise<Output<"listFeedback">> {
  const after = placeOf(cursor, places.newestFirst);
  return pageOf(
    limit,
    (row: FeedbackRow) => feedbackSummary(row, context),
    (size) => listFeedbackRows(context.transaction, { department, status, after, size }),
  );
}

/** One feedback with what became of it. Throws Problem 404 for one that is not the caller's to see. */
export async function getFeedback({ number }: Input<"getFeedback">, context: StoreContext) {
  const { caller, transaction } = context;
  const row = await findFeedback(transaction, { number, caller });
  return feedback(row, await readTimeline(transaction, row.id), context);
}

/** A person of the operator has read it. Throws Problem 409 where somebody had before. */
export function readFeedback({ number }: Input<"readFeedback">, context: StoreContext) {
  return moveFeedback(
    context,
    { operation: "readFeedback", number },
    { happenings: [{ type: "feedback.read" }] },
  );
}

/** Sends it to another department, with the reason. Throws Problem 422 for a department that is none. */
export function routeFeedback({ number, department, reason }: Input<"routeFeedback">, context: StoreContext) {
  checkChoices(departmentFault(department, context.operator));
  return moveFeedback(
    context,
    { operation: "routeFeedback", number },
    {
      change: { department },
      happenings: [{ type: "feedback.routed", words: reason, details: { department } }],
    },
  );
}

/** Answers the customer. */
export function answerFeedback({ number, words }: Input<"answerFeedback">, context: StoreContext) {
  return moveFeedback(
    context,
    { operation: "answerFeedback", number },
    { happenings: [{ type: "feedback.answered", words }] },
  );
}

const feedbackStore: CaseStore<"feedback", FeedbackRow> = {
  kind: "feedback",
  hold: findFeedback,
  write: (transaction, { id, ...stands }, change) =>
    transaction
      .updateTable("feedback")
      .set({ ...stands, ...change })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow(),
};

async function moveFeedback(
  context: StoreContext,
  { operation, number }: { operation: TransitionId<"feedback">; number: string },
  move: Move<FeedbackRow, Happening<"feedback">>,
) {
  const { row } = await transition(feedbackStore, context, { operation, of: number, decide: () => move });
  return feedback(row, await readTimeline(context.transaction, row.id), context);
}

const usualMonths = 12;

/** How satisfied customers are, by month and topic. */
export async function getFeedbackFigures(
  { months = usualMonths }: Input<"getFeedbackFigures">,
  context: StoreContext,
): Promise<Output<"getFeedbackFigures">> {
  const { operator, now, transaction } = context;
  const { timeZone } = operator;
  const scores = await countScores(transaction, monthBegan(now, timeZone, months - 1), timeZone);
  return feedbackFigures(scores, context);
}
