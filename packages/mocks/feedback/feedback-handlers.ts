import type { Input, Schemas } from "@otklik/openapi";
import { customersTimeline, fullEntry } from "@otklik/rules/timeline.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { descending, pageOf } from "../operations/paging.ts";
import { Problem } from "../operations/problem.ts";
import { actorOf, recordEvent, type Happening } from "../operations/record-event.ts";
import { statusAfter, stepsOpenTo } from "../operations/steps.ts";
import { checkChoices, choiceFault, named } from "../operators/choices.ts";
import { type Caller, isStaff } from "../operators/mock-token.ts";
import { departmentOfTopic } from "../operators/operators.ts";
import { issueReceipt, mayRead } from "../receipts/receipt-handlers.ts";
import { figuresOf } from "./feedback-figures.ts";

type Feedback = Schemas["Feedback"];

/** A feedback as the mocks keep it: what staff read of it, and whose it is. */
export interface FeedbackRecord extends Omit<Feedback, "topic" | "department" | "can" | "customer"> {
  topic: string | null;
  department: string;
  customer: Schemas["Customer"];
  subject: string | null;
  /** How many feedbacks the operator had before this one. */
  order: number;
}

type FeedbackOperation =
  | "createFeedback"
  | "listFeedback"
  | "getFeedback"
  | "readFeedback"
  | "routeFeedback"
  | "answerFeedback"
  | "getFeedbackFigures";

export const feedbackHandlers: Pick<Handlers, FeedbackOperation> = {
  createFeedback: (call) => {
    const { input, operator, caller, now } = call;
    const settings = operator.settings(input.language);
    checkChoices(contentFault(input), choiceFault("topic", input.topic, settings.topics));
    const receipt = issueReceipt(operator, "feedback");
    const record: FeedbackRecord = {
      number: receipt.number,
      scale: input.scale ?? null,
      score: input.score ?? null,
      words: input.words ?? null,
      topic: input.topic ?? null,
      department: departmentFor(input),
      status: "received",
      language: input.language ?? settings.language,
      receivedAt: now.toISOString(),
      customer: { name: caller.name, tier: caller.tier },
      timeline: [],
      subject: caller.subject,
      order: operator.feedback.size,
    };
    operator.feedback.set(receipt.number, record);
    const details = { department: record.department };
    note(call, record, { type: "feedback.received", text: record.words, details });
    return { feedback: show(record, call), receipt };
  },

  listFeedback: (call) => {
    const { input, operator } = call;
    const wanted = new Set<string>(input.status);
    const found = [...operator.feedback.values()].filter(
      ({ status, department }) =>
        (!input.status || wanted.has(status)) && (!input.department || input.department === department),
    );
    return pageOf(found, input, {
      keyOf: ({ order }) => descending(order),
      show: (record) => summarize(record, call),
    });
  },

  getFeedback: (call) => show(find(call), call),

  readFeedback: (call) => move(call, "readFeedback", { type: "feedback.read" }),

  routeFeedback: (call) => {
    const { department, reason } = call.input;
    checkChoices(choiceFault("department", department, call.operator.departments()));
    const record = find(call);
    statusAfter("routeFeedback", record.status);
    record.department = department;
    return move(call, "routeFeedback", { type: "feedback.routed", text: reason, details: { department } });
  },

  answerFeedback: (call) =>
    move(call, "answerFeedback", { type: "feedback.answered", text: call.input.text }),

  getFeedbackFigures: ({ input, operator, now, language }) =>
    figuresOf([...operator.feedback.values()], {
      months: input.months ?? 12,
      now,
      ...operator.settings(language),
    }),
};

/** A few of the routes of the demo's operators; the topic decides where no word does. */
function departmentFor({ words = "", topic }: Input<"createFeedback">): string {
  const said = words.toLowerCase().replaceAll("ё", "е");
  if (/(^|[^\p{L}])(списал|списан|счет|деньг|bill|charge|money)/u.test(said)) return "billing";
  if (/(^|[^\p{L}])(приложени|сайт|app|website)/u.test(said)) return "digital";
  return departmentOfTopic(topic);
}

function contentFault({ scale, score, words }: Input<"createFeedback">): Schemas["InputError"] | undefined {
  const [least, most] = scale === "csat" ? [1, 5] : [0, 10];
  const detail = "Does not fit the rest.";
  const fault = (pointer: string, code: Schemas["InputErrorCode"]) => ({ pointer, code, detail });
  if (score === undefined) return scale || words === undefined ? fault("/score", "required") : undefined;
  if (!scale) return fault("/scale", "required");
  if (score < least) return fault("/score", "too-small");
  return score > most ? fault("/score", "too-large") : undefined;
}

type Moving = "readFeedback" | "routeFeedback" | "answerFeedback";
type Told = Pick<Happening, "type" | "text" | "details">;

function move(call: Call<Moving>, operation: Moving, happened: Told): Feedback {
  const record = find(call);
  record.status = statusAfter(operation, record.status);
  note(call, record, happened);
  return show(record, call);
}

function note(
  { operator, caller, now }: Pick<Call<"getFeedback">, "operator" | "caller" | "now">,
  record: FeedbackRecord,
  told: Told,
): void {
  const mayHear = (listener: Caller) => mayRead(listener, record);
  recordEvent(operator, record, { ...told, at: now, actor: actorOf(caller), topic: "feedback", mayHear });
}

type Search = Pick<Call<"getFeedback">, "operator" | "caller"> & { input: Input<"getFeedback"> };

function find({ operator, input, caller }: Search): FeedbackRecord {
  const record = operator.feedback.get(input.number);
  if (!record || !mayRead(caller, record)) throw new Problem("not-found");
  return record;
}

type View = Pick<Call<"getFeedback">, "operator" | "caller" | "language">;

function summarize(record: FeedbackRecord, view: View): Schemas["FeedbackSummary"] {
  const { timeline, subject, order, customer, ...shown } = record;
  const { operator, caller, language } = view;
  const summary = {
    ...shown,
    topic: record.topic === null ? null : named(record.topic, operator.settings(language).topics),
    department: named(record.department, operator.departments(language)),
    can: stepsOpenTo(caller, "feedback", record.status),
  };
  return isStaff(caller) ? { ...summary, customer } : summary;
}

function show(record: FeedbackRecord, view: View): Feedback {
  const timeline = isStaff(view.caller)
    ? record.timeline.map(fullEntry)
    : customersTimeline(record.timeline, { showNames: true });
  return { ...summarize(record, view), timeline };
}
