import { timingSafeEqual } from "node:crypto";
import type { Input, Output, Schemas } from "@otklik/openapi";
import { v7 as uuidv7 } from "uuid";
import type { ComplaintRow } from "../database/schema.ts";
import { recordEvent } from "../events/event-log.ts";
import { cursorOf, defaultLimit, placeOf } from "../http/operations/paging.ts";
import { Problem } from "../http/problem.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { isStaff, type Person } from "../identity/caller.ts";
import { startReceiptSession } from "../identity/receipt-session.ts";
import { languageOf, type Operator } from "../operators/operator.ts";
import { newReceipt, secretHash, type Receipt } from "./complaint-number.ts";
import { dueAt, isOpenForMessages, statusAfterAnswer, type ComplaintStatus } from "./complaint-rules.ts";
import {
  complaint,
  complaintSummary,
  findComplaint,
  listOwnComplaints,
  listQueue,
  readTimeline,
} from "./complaint-table.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";

/** Files a complaint; its promise runs from now. Throws Problem 422 for a topic or consent that is not the operator's. */
export function createComplaint(input: Input<"createComplaint">, context: StoreContext) {
  return fileComplaint(input, context, newReceipt);
}

/** The same with receipts of the caller's making; `draw` is called until it gives a number that no other has. */
export async function fileComplaint(
  input: Input<"createComplaint">,
  context: StoreContext,
  draw: () => Receipt,
): Promise<Output<"createComplaint">> {
  const { operator, caller, now, transaction } = context;
  checkChoices(input, operator);
  const customer = caller.kind === "person" && caller.roles.includes("customer") ? caller : undefined;
  const filed = {
    topic: input.topic,
    words: input.words,
    language: languageOf(operator, input.language),
    ...customerColumns(customer),
    email: input.email ?? customer?.email ?? null,
    phone: input.phone ?? customer?.phone ?? null,
    consentVersion: input.consentVersion,
  };
  const { row, receipt } = await insertNumbered(context, filed, draw);
  const event = await recordEvent(transaction, {
    ...eventColumns(row, 1, now),
    type: "complaint.received",
    actorRole: "customer",
    actorSubject: row.customerSubject,
    actorName: row.customerName,
    text: row.words,
  });
  return { complaint: complaint(row, [event], context), receipt };
}

function checkChoices({ topic, consentVersion }: Input<"createComplaint">, operator: Operator): void {
  const errors: Schemas["InputError"][] = [];
  if (!operator.topics.some(({ id }) => id === topic)) {
    errors.push({ pointer: "/topic", code: "unknown-value", detail: "Choose one of the operator's topics." });
  }
  if (consentVersion !== operator.consent.version) {
    errors.push({
      pointer: "/consentVersion",
      code: "outdated",
      detail: `Ask for consent ${operator.consent.version}.`,
    });
  }
  if (errors.length > 0) throw new Problem(422, "input-invalid", { errors });
}

function customerColumns(customer: Person | undefined) {
  return {
    customerSubject: customer?.subject ?? null,
    customerName: customer?.name ?? null,
    customerTier: customer?.tier ?? null,
  };
}

type Filed = Pick<
  ComplaintRow,
  | "topic"
  | "words"
  | "language"
  | "customerSubject"
  | "customerName"
  | "customerTier"
  | "email"
  | "phone"
  | "consentVersion"
>;

/** Stores the complaint under a number that no other has: two of 10¹² meet rarely, and then the next is drawn. */
async function insertNumbered(
  { operator, now, transaction }: StoreContext,
  filed: Filed,
  draw: () => Receipt,
) {
  for (;;) {
    const receipt = draw();
    const row = await transaction
      .insertInto("complaints")
      .values({
        ...filed,
        operatorId: operator.operator,
        id: uuidv7({ msecs: now.getTime() }),
        number: receipt.number,
        secretHash: secretHash(receipt.secret),
        status: "received",
        consentedAt: now,
        receivedAt: now,
        answerDueAt: dueAt(now, operator.promise.answerWithin, operator.timeZone),
        solveDueAt: dueAt(now, operator.promise.solveWithin, operator.timeZone),
        answeredAt: null,
        version: 1,
      })
      .onConflict((conflict) => conflict.columns(["operatorId", "number"]).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return { row, receipt };
  }
}

function eventColumns(row: ComplaintRow, sequence: number, at: Date) {
  return {
    operatorId: row.operatorId,
    thingKind: "complaint",
    thingId: row.id,
    thingNumber: row.number,
    ownerSubject: row.customerSubject,
    sequence,
    at,
  };
}

/** Customers see their own complaints, staff the queue. */
export async function listComplaints(
  { status, cursor, limit = defaultLimit }: Input<"listComplaints">,
  context: StoreContext,
): Promise<Output<"listComplaints">> {
  const { caller, transaction } = context;
  if (caller.kind !== "person") throw new Problem(401, "token-missing");
  const rows = isStaff(caller)
    ? await listQueue(transaction, { status, after: placeOf(cursor, [seconds, id]), limit })
    : await listOwnComplaints(transaction, caller.subject, { status, after: placeOf(cursor, [id]), limit });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => complaintSummary(row, context)),
    nextCursor: last ? cursorOf(last.place) : null,
  };
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// Since 1970, up to the year 5138: whatever fits is a moment that the database knows.
const seconds = /^(Infinity|\d{1,11}(\.\d{1,6})?)$/;

/** One complaint with its timeline. Throws Problem 404 for one that is not the caller's to see. */
export async function getComplaint(
  { number }: Input<"getComplaint">,
  context: StoreContext,
): Promise<Output<"getComplaint">> {
  const { caller, transaction } = context;
  const row = await findComplaint(transaction, { number, caller });
  if (!row) throw new Problem(404, "not-found");
  return complaint(row, await readTimeline(transaction, row.id), context);
}

/** A message of the customer's, or an answer of staff; the first answer keeps the promise, if it is not too late. */
export async function addComplaintMessage(
  { number, text }: Input<"addComplaintMessage">,
  context: StoreContext,
): Promise<Output<"addComplaintMessage">> {
  const { caller, now, transaction } = context;
  const before = await findComplaint(transaction, { number, caller, hold: true });
  if (!before) throw new Problem(404, "not-found");
  const status = before.status as ComplaintStatus;
  if (!isOpenForMessages(status)) throw new Problem(409, "complaint-closed");
  const answers = isStaff(caller);
  const version = before.version + 1;
  await recordEvent(transaction, {
    ...eventColumns(before, version, now),
    type: answers ? "complaint.answered" : "complaint.message-added",
    actorRole: answers ? "agent" : "customer",
    actorSubject: caller.kind === "person" ? caller.subject : null,
    actorName: caller.kind === "person" ? caller.name : null,
    text,
  });
  const row = await transaction
    .updateTable("complaints")
    .set(
      answers
        ? { version, status: statusAfterAnswer(status), answeredAt: before.answeredAt ?? now }
        : { version },
    )
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return complaint(row, await readTimeline(transaction, row.id), context);
}

/** Exchanges a receipt for a token; `guesses` counts the wrong ones. Throws Problem 404 for any receipt that is not right. */
export function openReceipt(guesses: ReceiptGuesses) {
  return async (
    { number, secret }: Input<"openReceipt">,
    context: StoreContext,
  ): Promise<Output<"openReceipt">> => {
    const { operator, now, transaction, address } = context;
    const row = await transaction
      .selectFrom("complaints")
      .select(["id", "secretHash"])
      .where("number", "=", number)
      .executeTakeFirst();
    // An unknown number costs the same comparison, against a hash that no secret has.
    const isRight = timingSafeEqual(secretHash(secret), row?.secretHash ?? noHash);
    if (!row || !isRight) {
      await guesses.count(`${operator.operator} ${address}`, `${operator.operator} ${number}`);
      throw new Problem(404, "not-found");
    }
    const session = await startReceiptSession(transaction, {
      operatorId: operator.operator,
      complaintId: row.id,
      now,
    });
    return { token: session.token, expiresAt: session.expiresAt.toISOString() };
  };
}

const noHash = new Uint8Array(32);
