import type { Input, Output, Schemas } from "@otklik/openapi";
import { callbackSummary } from "@otklik/rules/callback-view.js";
import { v7 as uuidv7 } from "uuid";
import { places } from "../database/listing.ts";
import type { CallbackRow } from "../database/tables/schema.ts";
import { recordEvent } from "../cases/event-log.ts";
import { readTimeline } from "../cases/timeline.ts";
import { eventfulCase } from "../cases/transition.ts";
import { pageOf, placeOf } from "../http/operations/paging.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { customerColumns, customerOf, isStaff } from "@otklik/rules/caller.js";
import { issueReceipt } from "../cases/receipts/receipt-table.ts";
import type { Span } from "@otklik/rules/calendar.js";
import { checkChoices, invalid } from "../operators/choices.ts";
import { consentFault, topicFault } from "@otklik/rules/choices.js";
import { languageOf } from "@otklik/rules/operator-policy.js";
import {
  bookableSpan,
  countedSince,
  isBookable,
  isCentreOpen,
  mostCallsInADay,
  slotsWithRoom,
  wishedSpan,
} from "@otklik/rules/callback-rules.js";
import { callablePhone } from "./callable-phone.ts";
import {
  callback,
  countCallbacks,
  findCallback,
  listDueCallbacks,
  listFullSlots,
  listOwnCallbacks,
  takePlace,
} from "./callback-table.ts";

const noPhone: Schemas["InputError"] = {
  pointer: "/phone",
  code: "format",
  detail: "Give a number that we can call.",
};

/** The slots with room left, and whether the centre is open now. */
export async function listCallbackSlots(
  _input: unknown,
  context: StoreContext,
): Promise<Output<"listCallbackSlots">> {
  const { operator, now, transaction, setHeader } = context;
  const { startsAt: from, endsAt: until } = bookableSpan(operator, now);
  const { capacity } = operator.callbacks;
  const full = await listFullSlots(transaction, { from, until, capacity });
  // A slot that a cache remembers may be taken by now.
  setHeader("Cache-Control", "no-store");
  return slotsWithRoom(operator, now, (slot) => !full.has(slot.getTime()));
}

/** Books a call in a slot or, after hours, takes a message. Throws Problem 422, or 409 where it cannot be had. */
export async function createCallback(
  input: Input<"createCallback">,
  context: StoreContext,
): Promise<Output<"createCallback">> {
  const { operator, now, transaction } = context;
  const phone = await callablePhone(input.phone, operator);
  const { span, kind, fault } = wishedSpan(input, operator, now);
  checkChoices(
    topicFault(input.topic, operator),
    phone ? undefined : noPhone,
    fault,
    consentFault(input.consentVersion, operator),
  );
  if (!phone || !span) throw invalid();
  const since = countedSince(now);
  if ((await countCallbacks(transaction, { phone, since })) >= mostCallsInADay)
    throw new Problem("callback-limit");
  return book({ ...input, phone }, { span, kind }, context);
}

async function book(
  input: Input<"createCallback">,
  { span, kind }: { span: Span; kind: "slot" | "message" },
  context: StoreContext,
): Promise<Output<"createCallback">> {
  const { operator, caller, now, transaction } = context;
  const operatorId = operator.operator;
  const id = uuidv7({ msecs: now.getTime() });
  const receipt = await issueReceipt(transaction, { operatorId, kind: "callback", id });
  if (kind === "slot") await takeWishedPlace(span, context);
  const row = await transaction
    .insertInto("callbacks")
    .values({
      operatorId,
      id,
      number: receipt.number,
      topic: input.topic,
      phone: input.phone,
      words: input.words ?? null,
      kind,
      ...span,
      status: "booked",
      language: languageOf(operator, input.language),
      ...customerColumns(caller),
      consentVersion: input.consentVersion,
      bookedAt: now,
      calledAt: null,
      version: 1,
    })
    .onConflict((conflict) =>
      conflict.columns(["operatorId", "phone"]).where("status", "in", ["booked", "calling"]).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Problem("callback-open");
  const event = await recordEvent(transaction, eventfulCase("callback", row), {
    type: kind === "slot" ? "callback.booked" : "callback.message-left",
    at: now,
    actor: { role: "customer", caller: customerOf(caller) ?? { kind: "anonymous" } },
    words: row.words,
    details: { startsAt: row.startsAt.toISOString() },
  });
  return { callback: callback(row, [event], context), receipt };
}

/** Takes a place in a slot of the operator's. Throws Problem 409 where it cannot be booked any more, or is full. */
export async function takeWishedPlace(slot: Span, context: StoreContext): Promise<void> {
  const { operator, now, transaction } = context;
  if (!isBookable(operator, slot, now)) throw new Problem("slot-taken");
  const { capacity } = operator.callbacks;
  await takePlace(transaction, { operatorId: operator.operator, startsAt: slot.startsAt, capacity });
}

/** Customers see their own callbacks, staff what is due. */
export async function listCallbacks(
  { status, cursor, limit }: Input<"listCallbacks">,
  context: StoreContext,
): Promise<Output<"listCallbacks">> {
  const { caller, operator, now, transaction } = context;
  if (caller.kind !== "person") throw new Problem("token-missing");
  let isOpen: boolean | undefined;
  const show = (row: CallbackRow) =>
    callbackSummary(row, context, () => (isOpen ??= isCentreOpen(operator, now)));
  return isStaff(caller)
    ? pageOf(limit, show, (size) =>
        listDueCallbacks(transaction, { status, after: placeOf(cursor, places.dueFirst), size }),
      )
    : pageOf(limit, show, (size) =>
        listOwnCallbacks(transaction, caller.subject, {
          status,
          after: placeOf(cursor, places.newestFirst),
          size,
        }),
      );
}

/** One callback with its timeline. Throws Problem 404 for one that is not the caller's to see. */
export async function getCallback(
  { number }: Input<"getCallback">,
  context: StoreContext,
): Promise<Output<"getCallback">> {
  const { caller, transaction } = context;
  const row = await findCallback(transaction, { number, caller });
  return callback(row, await readTimeline(transaction, row.id), context);
}
