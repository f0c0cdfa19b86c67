import type { Input, Output, Schemas } from "@otklik/openapi";
import { v7 as uuidv7 } from "uuid";
import { places } from "../database/listing.ts";
import type { ComplaintRow } from "../database/tables/schema.ts";
import { recordEvent } from "../cases/event-log.ts";
import { readTimeline } from "../cases/timeline.ts";
import { eventfulCase } from "../cases/transition.ts";
import { pageOf, placeOf } from "../http/operations/paging.ts";
import { Problem } from "../problems/problem.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { customerColumns, customerOf, isStaff } from "@otklik/rules/caller.js";
import type { Receipt } from "../cases/receipts/receipt-number.ts";
import { issueReceipt } from "../cases/receipts/receipt-table.ts";
import { attachmentsFault, consentFault, departmentFault, topicFault } from "@otklik/rules/choices.js";
import { checkChoices } from "../operators/choices.ts";
import { languageOf } from "@otklik/rules/operator-policy.js";
import type { Operator } from "../operators/operator.ts";
import { promisedAt } from "@otklik/rules/due-at.js";
import { attributeFaults } from "@otklik/rules/topic-forms.js";
import { recordConsents } from "../cases/consent-table.ts";
import { furtherConsentFaults } from "@otklik/rules/topic-forms.js";
import { findFaults } from "../operators/attribute-faults.ts";
import { takeStep } from "./complaint-moves.ts";
import { listQueue, queuePlace } from "./complaint-queue.ts";
import { soughtIn } from "./complaint-search.ts";
import { complaintSummary } from "@otklik/rules/complaint-view.js";
import { complaint, findComplaint, listOwnComplaints } from "./complaint-table.ts";

/** Files a complaint; its promise runs from now. Throws Problem 422 for a topic or consent that is not the operator's. */
export function createComplaint(input: Input<"createComplaint">, context: StoreContext) {
  return fileComplaint(input, context);
}

/** The same with receipts of the caller's making; `draw` is called until it gives a number that no other has. */
export async function fileComplaint(
  input: Input<"createComplaint">,
  context: StoreContext,
  draw?: () => Receipt,
): Promise<Output<"createComplaint">> {
  const { operator, caller, now, transaction } = context;
  checkFiling(input, operator);
  const id = uuidv7({ msecs: now.getTime() });
  const operatorId = operator.operator;
  const receipt = await issueReceipt(transaction, { operatorId, kind: "complaint", id }, draw);
  const customer = customerOf(caller);
  const row = await transaction
    .insertInto("complaints")
    .values({ operatorId, id, number: receipt.number, ...columnsOf(input, context) })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordConsents(transaction, { operatorId, caseId: id, givenAt: now }, input.consents);
  const event = await recordEvent(transaction, eventfulCase("complaint", row), {
    type: "complaint.received",
    at: now,
    actor: { role: "customer", caller: customer ?? { kind: "anonymous" } },
    words: row.words,
    // What was promised stands where nothing is rewritten: the figures of the promise come from here.
    details: {
      topic: row.topic,
      answerDueAt: row.answerDueAt.toISOString(),
      solveDueAt: row.solveDueAt.toISOString(),
    },
    attachments: input.attachments,
  });
  return { complaint: complaint(row, [event], context), receipt };
}

/** What is stored of a complaint that is being filed. */
function columnsOf(input: Input<"createComplaint">, { operator, caller, now }: StoreContext) {
  const customer = customerOf(caller);
  const topic = operator.topics.find(({ id }) => id === input.topic);
  return {
    topic: input.topic,
    words: input.words,
    attributes: JSON.stringify(input.attributes ?? {}),
    language: languageOf(operator, input.language),
    ...customerColumns(caller),
    email: input.email ?? customer?.email ?? null,
    phone: input.phone ?? customer?.phone ?? null,
    consentVersion: input.consentVersion,
    consentedAt: now,
    status: "received" as const,
    servedFirst: operator.complaints.vipFirst?.includes(customer?.tier ?? "") ?? false,
    receivedAt: now,
    department: topic?.department ?? null,
    answerDueAt: promisedAt(operator, now, operator.promise.answerWithin),
    solveDueAt: promisedAt(operator, now, operator.promise.solveWithin),
    solveStartedAt: now,
    answeredAt: null,
    version: 1,
  };
}

/** Throws Problem 422 for what is not the operator's, or not as its topic asks for it. */
function checkFiling(input: Input<"createComplaint">, operator: Operator): void {
  checkChoices(
    topicFault(input.topic, operator),
    consentFault(input.consentVersion, operator),
    attachmentsFault(input.attachments, operator),
    ...attributeFaults(input, operator, findFaults),
    ...furtherConsentFaults(input.consents, operator),
  );
}

/** Customers see their own complaints, staff the queue. Throws Problem 422 where a customer narrows it as staff do. */
export async function listComplaints(
  input: Input<"listComplaints">,
  context: StoreContext,
): Promise<Output<"listComplaints">> {
  const { caller, transaction } = context;
  const { status, cursor, limit } = input;
  if (caller.kind !== "person") throw new Problem("token-missing");
  const show = (row: ComplaintRow) => complaintSummary(row, context);
  if (isStaff(caller))
    return pageOf(limit, show, await queueOf(input, { ...context, subject: caller.subject }));
  checkChoices(...staffFilters.filter((name) => input[name] !== undefined).map(staffOnly));
  return pageOf(limit, show, (size) =>
    listOwnComplaints(transaction, caller.subject, {
      status,
      after: placeOf(cursor, places.newestFirst),
      size,
    }),
  );
}

async function queueOf(
  { search, cursor, ...filter }: Input<"listComplaints">,
  { operator, now, transaction, subject }: StoreContext & { subject: string },
) {
  checkChoices(topicFault(filter.topic, operator), departmentFault(filter.department, operator));
  const sought = search === undefined ? undefined : await soughtIn(transaction, search);
  const after = placeOf(cursor, sought ? places.newestFirst : queuePlace);
  const asked = { filter, sought, after, operator, subject, now };
  return (size: number) => listQueue(transaction, { ...asked, size });
}

const staffFilters = ["topic", "department", "assignee", "promise", "search"] as const;

function staffOnly(name: string): Schemas["InputError"] {
  return { pointer: `/${name}`, code: "staff-only", detail: "Only staff narrow the list by this." };
}

/** One complaint with its timeline. Throws Problem 404 for one that is not the caller's to see. */
export async function getComplaint(
  { number }: Input<"getComplaint">,
  context: StoreContext,
): Promise<Output<"getComplaint">> {
  const { caller, transaction } = context;
  const row = await findComplaint(transaction, { number, caller });
  return complaint(row, await readTimeline(transaction, row.id), context);
}

/** A message of the customer's, or an answer of staff; the first answer keeps the promise, if it is not too late. */
export function addComplaintMessage(
  input: Input<"addComplaintMessage">,
  context: StoreContext,
): Promise<Output<"addComplaintMessage">> {
  checkChoices(attachmentsFault(input.attachments, context.operator));
  return takeStep(context, "addComplaintMessage", input);
}
