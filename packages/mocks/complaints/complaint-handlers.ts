import type { Input } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { customerColumns, customerOf, isStaff, type Caller } from "@otklik/rules/caller.js";
import { consentFault, departmentFault, topicFault } from "@otklik/rules/choices.js";
import { promisedAt } from "@otklik/rules/due-at.js";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { attributeFaults, furtherConsentFaults } from "@otklik/rules/topic-forms.js";
import { attachUploads } from "../cases/attachment-handlers.ts";
import { issueReceipt } from "../cases/receipt-handlers.ts";
import { canRead, recordEvent } from "../cases/record-event.ts";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { findFaults } from "../operations/operation-input.ts";
import { pageOf } from "../operations/paging.ts";
import type { ComplaintRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { findComplaint, showComplaint, summarize, wake } from "./complaint-moves.ts";
import { isAskedFor, newestKey, queueKey } from "./complaint-queue.ts";

type ComplaintOperation = "createComplaint" | "listComplaints" | "getComplaint";

export const complaintHandlers: Pick<Handlers, ComplaintOperation> = {
  createComplaint: (call) => {
    const { input, operator } = call;
    checkChoices(
      topicFault(input.topic, operator),
      consentFault(input.consentVersion, operator),
      ...attributeFaults(input, operator, findFaults),
      ...furtherConsentFaults(input.consents, operator),
    );
    const files = attachUploads(call, input.attachments, (caller) => canRead(caller, record));
    const receipt = issueReceipt(call.store, "complaint");
    const record = file(call, receipt.number, files);
    return { complaint: showComplaint(record, call), receipt };
  },

  listComplaints: (call) => {
    const { input, caller, operator, store, now } = call;
    for (const record of store.complaints.values()) wake(call, record);
    const seen = [...store.complaints.values()].filter(
      (record) => canRead(caller, record) && (input.status?.includes(record.status) ?? true),
    );
    const show = (record: ComplaintRecord) => summarize(record, call);
    if (!isStaff(caller)) {
      checkChoices(...staffFilters.filter((name) => input[name] !== undefined).map(staffOnly));
      return pageOf(seen, input, { keyOf: newestKey, show });
    }
    checkChoices(topicFault(input.topic, operator), departmentFault(input.department, operator));
    const subject = caller.kind === "person" ? caller.subject : "";
    const asked = seen.filter((record) => isAskedFor(record, { input, subject, now }));
    return pageOf(asked, input, { keyOf: input.search === undefined ? queueKey : newestKey, show });
  },

  getComplaint: (call) => showComplaint(findComplaint(call, call.input.number), call),
};

const staffFilters = ["topic", "department", "assignee", "promise", "search"] as const;

function staffOnly(name: string) {
  return { pointer: `/${name}`, code: "staff-only", detail: "Only for staff." } as const;
}

const filing = document.paths["/complaints"].post.requestBody.content["application/json"].example;
const receipt = document.paths["/receipts"].post.requestBody.content["application/json"].example;

/** Files the contract's example complaint, so that the receipt of the contract's example opens one. */
export function fileExample(store: Store, now: Date): void {
  const { number } = issueReceipt(store, "complaint", receipt);
  const caller: Caller = { kind: "anonymous" };
  file({ input: filing, caller, operator: store.operator, store, now }, number);
}

type Filing = Pick<Call<"createComplaint">, "caller" | "operator" | "store" | "now"> & {
  input: Input<"createComplaint">;
};

/** What nobody has done anything about yet. */
const untouched = {
  answeredAt: null,
  answerBreachedAt: null,
  solveBreachedAt: null,
  resolvedAt: null,
  waitingSince: null,
  closeAt: null,
  cause: null,
  escalationLevel: 0,
  escalationDueAt: null,
  reopened: 0,
  ratingScore: null,
  ratingWords: null,
  ratedAt: null,
  assigneeSubject: null,
  assigneeName: null,
  handedOverAt: null,
};

function file(
  { input, caller, operator, store, now }: Filing,
  number: string,
  files: ReturnType<typeof attachUploads> = {},
): ComplaintRecord {
  const { topic, words, consentVersion, attributes = {}, consents = [], email, phone } = input;
  const customer = customerOf(caller);
  const record: ComplaintRecord = {
    ...untouched,
    ...{ number, topic, words, consentVersion, attributes, consents },
    ...customerColumns(caller),
    email: email ?? customer?.email ?? null,
    phone: phone ?? customer?.phone ?? null,
    department: operator.topics.find(({ id }) => id === topic)?.department ?? null,
    status: "received",
    language: languageOf(operator, input.language),
    receivedAt: now,
    answerDueAt: promisedAt(operator, now, operator.promise.answerWithin),
    solveStartedAt: now,
    solveDueAt: promisedAt(operator, now, operator.promise.solveWithin),
    servedFirst: operator.complaints.vipFirst?.includes(customer?.tier ?? "") ?? false,
    timeline: [],
    order: store.complaints.size,
  };
  store.complaints.set(number, record);
  const actor = { role: "customer", name: record.customerName } as const;
  const [answerDueAt, solveDueAt] = [record.answerDueAt.toISOString(), record.solveDueAt.toISOString()];
  const details = { topic, answerDueAt, solveDueAt };
  const happening = { type: "complaint.received", words, details, ...files } as const;
  recordEvent(store, { kind: "complaint", record, at: now, actor }, happening);
  return record;
}
