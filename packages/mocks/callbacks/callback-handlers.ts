import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import {
  countedSince,
  isBookable,
  isCentreOpen,
  isOpenCallback,
  mostCallsInADay,
  noSlot,
  slotAt,
  slotsWithRoom,
  wishedSpan,
} from "@otklik/rules/callback-rules.js";
import { callbackSummary } from "@otklik/rules/callback-view.js";
import { customerColumns, isStaff, type Caller } from "@otklik/rules/caller.js";
import { consentFault, topicFault } from "@otklik/rules/choices.js";
import { promiseState } from "@otklik/rules/due-at.js";
import type { Happening } from "@otklik/rules/happening.js";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { fullEntry } from "@otklik/rules/timeline.js";
import { issueReceipt } from "../cases/receipt-handlers.ts";
import { actorOf, canRead, findReadable, recordEvent } from "../cases/record-event.ts";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { ascending, descending, pageOf } from "../operations/paging.ts";
import { Problem } from "../operations/problem.ts";
import { statusAfter } from "../operations/steps.ts";
import type { CallbackRecord } from "../store/records.ts";

type CallbackOperation =
  "listCallbackSlots" | "createCallback" | "listCallbacks" | "getCallback" | TransitionId<"callback">;

export const callbackHandlers: Pick<Handlers, CallbackOperation> = {
  listCallbackSlots: ({ operator, store, now }) => {
    const { capacity } = operator.callbacks;
    return slotsWithRoom(operator, now, (startsAt) => placesTaken(store, startsAt) < capacity);
  },

  createCallback: (call) => {
    const { input, operator, store, caller, now } = call;
    const phone = callablePhone(input.phone);
    const { span, kind, fault } = wishedSpan(input, operator, now);
    checkChoices(
      topicFault(input.topic, operator),
      phone ? undefined : noPhone,
      fault,
      consentFault(input.consentVersion, operator),
    );
    if (!phone || !span) throw new Problem("input-invalid");
    const sameNumber = [...store.callbacks.values()].filter((record) => record.phone === phone);
    const counted = sameNumber.filter(({ bookedAt }) => bookedAt > countedSince(now));
    if (counted.length >= mostCallsInADay) throw new Problem("callback-limit");
    if (kind === "slot") checkRoom(call, span.startsAt);
    if (sameNumber.some(({ status }) => isOpenCallback(status))) throw new Problem("callback-open");
    const receipt = issueReceipt(store, "callback");
    const { topic, words = null, consentVersion } = input;
    const record: CallbackRecord = {
      ...{ number: receipt.number, topic, phone, words, consentVersion, kind },
      ...span,
      ...customerColumns(caller),
      status: "booked",
      language: languageOf(operator, input.language),
      bookedAt: now,
      calledAt: null,
      timeline: [],
      order: store.callbacks.size,
    };
    store.callbacks.set(receipt.number, record);
    const type = kind === "slot" ? "callback.booked" : "callback.message-left";
    note(call, record, { type, words, details: { startsAt: span.startsAt.toISOString() } });
    return { callback: showCallback(record, call), receipt };
  },

  listCallbacks: (call) => {
    const { input, store, caller } = call;
    const seen = [...store.callbacks.values()].filter(
      (record) => canRead(caller, record) && (input.status?.includes(record.status) ?? true),
    );
    return pageOf(seen, input, {
      keyOf: (record) => sortKey(record, caller),
      show: (record) => callbackSummary(record, call),
    });
  },

  getCallback: (call) => showCallback(find(call), call),

  cancelCallback: (call) => move(call, "cancelCallback", { type: "callback.cancelled" }),

  rebookCallback: (call) => {
    const { input, operator, store, now } = call;
    const record = find(call);
    statusAfter("callback", "rebookCallback", record.status);
    const span = slotAt(operator, new Date(input.startsAt));
    checkChoices(span ? undefined : noSlot);
    if (!span) throw new Problem("input-invalid");
    checkRoom(call, span.startsAt, record);
    const isOther = (other: CallbackRecord) => other !== record && other.phone === record.phone;
    if ([...store.callbacks.values()].some((other) => isOther(other) && isOpenCallback(other.status)))
      throw new Problem("callback-open");
    const isBreached = promiseState({ dueAt: record.endsAt, keptAt: record.calledAt }, now) === "breached";
    const details = {
      startsAt: span.startsAt.toISOString(),
      ...(isBreached && { breachedAt: record.endsAt.toISOString() }),
    };
    Object.assign(record, span, { kind: "slot", calledAt: null });
    return move(call, "rebookCallback", { type: "callback.rebooked", details });
  },

  startCallback: (call) => {
    const { operator, now } = call;
    const record = find(call);
    statusAfter("callback", "startCallback", record.status);
    if (record.startsAt > now) throw new Problem("callback-not-due");
    if (!isCentreOpen(operator, now)) throw new Problem("centre-closed");
    record.calledAt = now;
    return move(call, "startCallback", { type: "callback.started" });
  },

  completeCallback: (call) =>
    move(call, "completeCallback", { type: "callback.completed", words: call.input.words ?? null }),

  missCallback: (call) => move(call, "missCallback", { type: "callback.missed" }),
};

const noPhone: Schemas["InputError"] = {
  pointer: "/phone",
  code: "format",
  detail: "Not a number that is called.",
};

/** Numbers of Russia and Kazakhstan alone: the whole plan of numbers would be larger than all the mocks. */
function callablePhone(text: string): string | undefined {
  const digits = text.replace(/\D/g, "").replace(/^8(?=\d{10}$)/, "7");
  const national = digits.length === 10 ? digits : digits.replace(/^7/, "");
  return /^(9|[3-8])\d{9}$/.test(national) && !/^80/.test(national) ? `+7${national}` : undefined;
}

/** Throws Problem 409 where a slot cannot be booked, or is full; the place of `own` is free for it. */
function checkRoom(
  { operator, store, now }: Pick<Call<"createCallback">, "operator" | "store" | "now">,
  startsAt: Date,
  own?: CallbackRecord,
): void {
  const slot = slotAt(operator, startsAt);
  const isFull = placesTaken(store, startsAt, own) >= operator.callbacks.capacity;
  if (!slot || !isBookable(operator, slot, now) || isFull) throw new Problem("slot-taken");
}

function placesTaken(
  { callbacks }: Call<"createCallback">["store"],
  startsAt: Date,
  own?: CallbackRecord,
): number {
  return [...callbacks.values()].filter(
    (record) =>
      record !== own &&
      record.kind === "slot" &&
      record.startsAt.getTime() === startsAt.getTime() &&
      record.status !== "cancelled",
  ).length;
}

type Moving = Call<TransitionId<"callback">>;

function move(call: Moving, step: TransitionId<"callback">, happening: Happening<"callback">) {
  const record = find(call);
  record.status = statusAfter("callback", step, record.status);
  note(call, record, happening);
  return showCallback(record, call);
}

function note(
  { store, caller, now }: Pick<Moving, "store" | "caller" | "now">,
  record: CallbackRecord,
  { attachments: _, ...happening }: Happening<"callback">,
): void {
  recordEvent(store, { kind: "callback", record, at: now, actor: actorOf(caller) }, happening);
}

function find({
  store,
  input,
  caller,
}: Pick<Moving, "store" | "caller"> & { input: Input<"getCallback"> }): CallbackRecord {
  return findReadable(store.callbacks, input.number, caller);
}

/** A callback as the contract shows it. */
export function showCallback(
  record: CallbackRecord,
  view: Parameters<typeof callbackSummary>[1],
): Schemas["Callback"] {
  return { ...callbackSummary(record, view), timeline: record.timeline.map(fullEntry) };
}

/** Sorts as text: for staff what is due first, all else by what came last. */
function sortKey(record: CallbackRecord, caller: Caller): string {
  const owed = isStaff(caller) && isOpenCallback(record.status);
  return [
    owed ? "0" : "1",
    owed ? ascending(record.startsAt.getTime()) : "",
    descending(record.bookedAt.getTime()),
    descending(record.order),
  ].join(" ");
}
