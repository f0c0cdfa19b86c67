import type { Input, Schemas } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { attachUploads } from "../attachments/attachment-handlers.ts";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { ascending, descending, pageOf } from "../operations/paging.ts";
import { actorOf, type Happening, recordEvent } from "../operations/record-event.ts";
import { checkChoices, choiceFault, consentFault, named } from "../operators/choices.ts";
import { type Caller, isStaff, nobody } from "../operators/mock-token.ts";
import type { Operator } from "../operators/operators.ts";
import { attributeFaults, furtherConsentFaults, toldAttributes } from "../operators/topic-forms.ts";
import { Problem } from "../operations/problem.ts";
import { later, promiseState } from "../operators/promise.ts";
import { issueReceipt, mayRead } from "../receipts/receipt-handlers.ts";

type Complaint = Schemas["Complaint"];

/** A complaint as the mocks keep it: what staff read of it, without the promise's state, and whose it is. */
export interface ComplaintRecord extends Omit<Complaint, "topic" | "promise" | "customer" | "attributes"> {
  topic: string;
  attributes: Record<string, string | number | boolean>;
  customer: Schemas["ComplaintCustomer"];
  promise: Omit<Complaint["promise"], "state">;
  subject: string | null;
  /** How many complaints the operator had before this one. */
  order: number;
}

type ComplaintOperation = "createComplaint" | "listComplaints" | "getComplaint" | "addComplaintMessage";

export const complaintHandlers: Pick<Handlers, ComplaintOperation> = {
  createComplaint: (call) => {
    const { input, operator } = call;
    const settings = operator.settings();
    checkChoices(
      choiceFault("topic", input.topic, settings.topics),
      consentFault(input.consentVersion, settings),
      ...attributeFaults(input.topic, input.attributes),
      ...furtherConsentFaults(input.consents),
    );
    const isReader = (caller: Caller) => mayRead(caller, record);
    const files = attachUploads(call, input.attachments, isReader);
    const receipt = issueReceipt(operator, "complaint");
    const record = file(call, receipt.number, files);
    return { complaint: show(record, call), receipt };
  },

  listComplaints: (call) => {
    const { input, caller, operator } = call;
    const wanted = new Set<string>(input.status);
    const seen = [...operator.complaints.values()].filter(
      (record) => mayRead(caller, record) && (!input.status || wanted.has(record.status)),
    );
    return pageOf(seen, input, {
      keyOf: (record) => sortKey(record, caller),
      show: (record) => summarize(record, call),
    });
  },

  getComplaint: (call) => show(find(call), call),

  addComplaintMessage: (call) => {
    const { input, caller, operator, now } = call;
    const record = find(call);
    if (["closed", "withdrawn", "rejected"].includes(record.status)) throw new Problem("complaint-closed");
    const files = attachUploads(call, input.attachments, (reader) => mayRead(reader, record));
    const answers = isStaff(caller);
    if (answers) record.promise.answeredAt ??= now.toISOString();
    if (record.status === (answers ? "received" : "waiting_for_customer")) record.status = "in_progress";
    const type = answers ? "complaint.answered" : "complaint.message-added";
    note(operator, record, { type, at: now, actor: actorOf(caller), text: input.text, ...files });
    return show(record, call);
  },
};

const filing = document.paths["/complaints"].post.requestBody.content["application/json"].example;
const receipt = document.paths["/receipts"].post.requestBody.content["application/json"].example;

/** Files the contract's example complaint, so that the receipt of the contract's example opens one. */
export function fileExample(operator: Operator, now: Date): void {
  const { number } = issueReceipt(operator, "complaint", receipt);
  file({ input: filing, caller: nobody, operator, now }, number);
}

type Filing = Pick<Call<"createComplaint">, "caller" | "operator" | "now"> & {
  input: Input<"createComplaint">;
};

function file(
  { input, caller, operator, now }: Filing,
  number: string,
  files: Pick<Happening, "attachments"> = {},
): ComplaintRecord {
  const settings = operator.settings(input.language);
  const record: ComplaintRecord = {
    number,
    topic: input.topic,
    words: input.words,
    attributes: input.attributes ?? {},
    status: "received",
    language: input.language ?? settings.language,
    receivedAt: now.toISOString(),
    promise: {
      answerDueAt: later(now, settings.promise.answerWithin),
      answeredAt: null,
      solveDueAt: later(now, settings.promise.solveWithin),
    },
    customer: {
      name: caller.name,
      tier: caller.tier,
      email: input.email ?? null,
      phone: input.phone ?? null,
    },
    timeline: [],
    subject: caller.subject,
    order: operator.complaints.size,
  };
  operator.complaints.set(number, record);
  const actor = { role: "customer", name: caller.name };
  note(operator, record, { type: "complaint.received", at: now, actor, text: input.words, ...files });
  return record;
}

function note(
  operator: Operator,
  record: ComplaintRecord,
  happened: Pick<Happening, "type" | "at" | "actor" | "text" | "attachments">,
): void {
  const mayHear = (caller: Caller) => mayRead(caller, record);
  recordEvent(operator, record, { ...happened, topic: "complaints", mayHear });
}

function find({ operator, input, caller }: Call<"getComplaint" | "addComplaintMessage">): ComplaintRecord {
  const record = operator.complaints.get(input.number);
  if (!record || !mayRead(caller, record)) throw new Problem("not-found");
  return record;
}

type View = Pick<Call<"getComplaint">, "operator" | "caller" | "now" | "language">;

function summarize(record: ComplaintRecord, view: View): Schemas["ComplaintSummary"] {
  const { number, words, status, language, receivedAt, customer } = record;
  const topic = named(record.topic, view.operator.settings(view.language).topics);
  const { answerDueAt, answeredAt } = record.promise;
  const promise = { ...record.promise, state: promiseState(answerDueAt, answeredAt, view.now) };
  const summary = { number, topic, words, status, language, receivedAt, promise };
  return isStaff(view.caller) ? { ...summary, customer } : summary;
}

function show(record: ComplaintRecord, view: View): Complaint {
  const { language } = view.operator.settings(view.language);
  const attributes = toldAttributes(record.topic, record.attributes, language);
  return { ...summarize(record, view), attributes, timeline: record.timeline };
}

/** Sorts as text: the queue by what falls due first, all else by what came last. */
function sortKey({ promise, receivedAt, order }: ComplaintRecord, caller: Caller): string {
  const owed = isStaff(caller) && promise.answeredAt === null;
  return owed
    ? ["0", ascending(Date.parse(promise.answerDueAt)), ascending(order)].join(" ")
    : ["1", descending(Date.parse(receivedAt)), descending(order)].join(" ");
}
