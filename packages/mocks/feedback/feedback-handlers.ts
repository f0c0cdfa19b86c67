import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import { customerColumns, isStaff } from "@otklik/rules/caller.js";
import { departmentFault, topicFault } from "@otklik/rules/choices.js";
import { feedbackFigures } from "@otklik/rules/feedback-figures.js";
import { contentFaults, departmentFor } from "@otklik/rules/feedback-rules.js";
import { feedbackSummary, type FeedbackView } from "@otklik/rules/feedback-view.js";
import type { Happening } from "@otklik/rules/happening.js";
import { monthBegan } from "@otklik/rules/month.js";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { dayAt } from "@otklik/rules/operator-days.js";
import { customersTimeline, fullEntry } from "@otklik/rules/timeline.js";
import { issueReceipt } from "../cases/receipt-handlers.ts";
import { actorOf, findReadable, recordEvent } from "../cases/record-event.ts";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { descending, pageOf } from "../operations/paging.ts";
import { statusAfter } from "../operations/steps.ts";
import type { FeedbackRecord } from "../store/records.ts";

type FeedbackOperation =
  "createFeedback" | "listFeedback" | "getFeedback" | "getFeedbackFigures" | TransitionId<"feedback">;

export const feedbackHandlers: Pick<Handlers, FeedbackOperation> = {
  createFeedback: (call) => {
    const { input, operator, store, caller, now } = call;
    checkChoices(...contentFaults(input), topicFault(input.topic, operator));
    const receipt = issueReceipt(store, "feedback");
    const { scale = null, score = null, words = null, topic = null } = input;
    const department = departmentFor(input, operator.feedback);
    const record: FeedbackRecord = {
      ...{ number: receipt.number, scale, score, words, topic, department },
      ...customerColumns(caller),
      status: "received",
      language: languageOf(operator, input.language),
      receivedAt: now,
      timeline: [],
      order: store.feedback.size,
    };
    store.feedback.set(receipt.number, record);
    note(call, record, { type: "feedback.received", words, details: { department } });
    return { feedback: showFeedback(record, call), receipt };
  },

  listFeedback: (call) => {
    const { input, store } = call;
    const found = [...store.feedback.values()].filter(
      ({ status, department }) =>
        (input.status?.includes(status) ?? true) && (input.department ?? department) === department,
    );
    return pageOf(found, input, {
      keyOf: ({ order }) => descending(order),
      show: (record) => feedbackSummary(record, call),
    });
  },

  getFeedback: (call) => showFeedback(find(call), call),

  readFeedback: (call) => move(call, "readFeedback", { type: "feedback.read" }),

  routeFeedback: (call) => {
    const { department, reason } = call.input;
    checkChoices(departmentFault(department, call.operator));
    const record = find(call);
    statusAfter("feedback", "routeFeedback", record.status);
    record.department = department;
    return move(call, "routeFeedback", { type: "feedback.routed", words: reason, details: { department } });
  },

  answerFeedback: (call) =>
    move(call, "answerFeedback", { type: "feedback.answered", words: call.input.words }),

  getFeedbackFigures: ({ input: { months = 12 }, operator, store, now, language }) => {
    const { timeZone } = operator;
    const since = monthBegan(now, timeZone, months - 1);
    const scores = [...store.feedback.values()]
      .filter(({ receivedAt }) => receivedAt >= since)
      .flatMap(({ topic, scale, score, receivedAt }) =>
        score === null
          ? []
          : [{ month: dayAt(receivedAt, timeZone).day.slice(0, 7), topic, scale, score, count: 1 }],
      );
    return feedbackFigures(scores, { operator, language });
  },
};

type Moving = Call<TransitionId<"feedback">>;

function move(call: Moving, step: TransitionId<"feedback">, happening: Happening<"feedback">) {
  const record = find(call);
  record.status = statusAfter("feedback", step, record.status);
  note(call, record, happening);
  return showFeedback(record, call);
}

function note(
  { store, caller, now }: Pick<Moving, "store" | "caller" | "now">,
  record: FeedbackRecord,
  { attachments: _, ...happening }: Happening<"feedback">,
): void {
  recordEvent(store, { kind: "feedback", record, at: now, actor: actorOf(caller) }, happening);
}

function find({
  store,
  input,
  caller,
}: Pick<Moving, "store" | "caller"> & { input: Input<"getFeedback"> }): FeedbackRecord {
  return findReadable(store.feedback, input.number, caller);
}

/** A feedback as the contract shows it. */
export function showFeedback(record: FeedbackRecord, view: FeedbackView): Schemas["Feedback"] {
  const { caller, operator } = view;
  const timeline = isStaff(caller)
    ? record.timeline.map(fullEntry)
    : customersTimeline(record.timeline, operator.complaints);
  return { ...feedbackSummary(record, view), timeline };
}
