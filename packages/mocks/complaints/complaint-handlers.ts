import type { Input, Schemas } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { attachUploads } from "./attachments/attachment-handlers.ts";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { pageOf } from "../operations/paging.ts";
import type { Happening } from "../operations/record-event.ts";
import { checkChoices, choiceFault, consentFault } from "../operators/choices.ts";
import { type Caller, isStaff, nobody } from "../operators/mock-token.ts";
import { departmentOfTopic, type Operator } from "../operators/operators.ts";
import { later } from "../operators/promise.ts";
import { attributeFaults, furtherConsentFaults } from "../operators/topic-forms.ts";
import { issueReceipt, mayRead } from "../receipts/receipt-handlers.ts";
import { isAskedFor, newestKey, queueKey } from "./complaint-queue.ts";
import { find, note, show, summarize, type ComplaintRecord } from "./complaint-record.ts";
import { answered, takeStep } from "./complaint-step-handlers.ts";
import { wake } from "./complaint-wakes.ts";

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
    const { input, caller, operator, now } = call;
    const { topic, department, search } = input;
    const wanted = new Set<string>(input.status);
    for (const record of operator.complaints.values()) wake(operator, record, now);
    const seen = [...operator.complaints.values()].filter(
      (record) => mayRead(caller, record) && (!input.status || wanted.has(record.status)),
    );
    const show = (record: ComplaintRecord) => summarize(record, call);
    if (!isStaff(caller)) {
      checkChoices(...staffFilters.filter((name) => input[name] !== undefined).map(staffOnly));
      return pageOf(seen, input, { keyOf: newestKey, show });
    }
    checkChoices(
      choiceFault("topic", topic, operator.settings().topics),
      choiceFault("department", department, operator.departments()),
    );
    const asked = seen.filter((record) => isAskedFor(record, { input, subject: caller.subject, now }));
    return pageOf(asked, input, { keyOf: search === undefined ? queueKey : newestKey, show });
  },

  getComplaint: (call) => show(find(call, call.input.number), call),

  addComplaintMessage: (call) => {
    const { input, caller, now } = call;
    const answers = isStaff(caller);
    return takeStep(call, "addComplaintMessage", (record) => {
      const files = attachUploads(call, input.attachments, (reader) => mayRead(reader, record));
      if (answers) answered(record, now);
      if (record.status === (answers ? "received" : "waiting_for_customer")) record.status = "in_progress";
      return { type: answers ? "complaint.answered" : "complaint.message-added", text: input.text, ...files };
    });
  },
};

const staffFilters = ["topic", "department", "assignee", "promise", "search"] as const;

function staffOnly(name: string): Schemas["InputError"] {
  return { pointer: `/${name}`, code: "staff-only", detail: "Only for staff." };
}

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

/** What nobody has done anything about yet. */
const untouched = {
  answeredAt: null,
  answerBreached: false,
  solvedAt: null,
  solveBreached: false,
  pausedAt: null,
  level: 0,
  escalationDueAt: null,
  reopened: 0,
  rating: null,
  assignee: null,
};

function file(
  { input, caller, operator, now }: Filing,
  number: string,
  files: Pick<Happening, "attachments"> = {},
): ComplaintRecord {
  const settings = operator.settings(input.language);
  const receivedAt = now.toISOString();
  const record: ComplaintRecord = {
    ...untouched,
    number,
    topic: input.topic,
    department: departmentOfTopic(input.topic),
    words: input.words,
    attributes: input.attributes ?? {},
    consents: input.consents ?? [],
    status: "received",
    language: input.language ?? settings.language,
    receivedAt,
    answerDueAt: later(now, settings.promise.answerWithin),
    solveStartedAt: receivedAt,
    solveDueAt: later(now, settings.promise.solveWithin),
    customer: {
      name: caller.name,
      tier: caller.tier,
      email: input.email ?? null,
      phone: input.phone ?? null,
    },
    servedFirst: caller.tier !== null && operator.vipFirst.includes(caller.tier),
    timeline: [],
    subject: caller.subject,
    order: operator.complaints.size,
  };
  operator.complaints.set(number, record);
  const customer = { ...caller, roles: ["customer"] };
  const { topic, words: text, answerDueAt, solveDueAt } = record;
  const details = { topic, answerDueAt, solveDueAt };
  note({ operator, caller: customer, now }, record, { type: "complaint.received", text, details, ...files });
  return record;
}
