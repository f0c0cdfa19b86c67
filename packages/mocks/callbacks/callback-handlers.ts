import type { Input, OperationId, Schemas } from "@otklik/openapi";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { ascending, descending, pageOf } from "../operations/paging.ts";
import { Problem } from "../operations/problem.ts";
import { actorOf, recordEvent, type Happening } from "../operations/record-event.ts";
import { statusAfter, stepsOpenTo } from "../operations/steps.ts";
import { checkChoices, choiceFault, consentFault, named } from "../operators/choices.ts";
import { type Caller, isStaff } from "../operators/mock-token.ts";
import { later, promiseState } from "../operators/promise.ts";
import { issueReceipt, mayRead } from "../receipts/receipt-handlers.ts";
import { bookableSlots, isOpen, nextOpening, slotAt } from "./slots.ts";

type Callback = Schemas["Callback"];
type Fault = Schemas["InputError"] | undefined;

/** A callback as the mocks keep it: what staff read of it, without what depends on the reader and the hour. */
export interface CallbackRecord extends Omit<Callback, "topic" | "promise" | "can" | "customer"> {
  topic: string;
  customer: Schemas["Customer"];
  calledAt: string | null;
  subject: string | null;
  /** How many callbacks the operator had before this one. */
  order: number;
}

type CallbackOperation =
  | "listCallbackSlots"
  | "createCallback"
  | "listCallbacks"
  | "getCallback"
  | "cancelCallback"
  | "rebookCallback"
  | "startCallback"
  | "completeCallback"
  | "missCallback";

export const callbackHandlers: Pick<Handlers, CallbackOperation> = {
  listCallbackSlots: ({ operator, now }) => {
    const { callbackOffer: offer } = operator;
    const open = isOpen(offer, now.getTime());
    return {
      open,
      opensAt: open ? null : iso(nextOpening(offer, now.getTime())),
      items: bookableSlots(offer, now.getTime())
        .filter(({ startsAt }) => placesTaken(operator, iso(startsAt)) < offer.capacity)
        .map(({ startsAt, endsAt }) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) })),
    };
  },

  createCallback: (call) => {
    const { input, operator, caller, now } = call;
    const settings = operator.settings(input.language);
    const phone = callablePhone(input.phone);
    const { span, fault } = wishedSpan(call);
    checkChoices(
      choiceFault("topic", input.topic, settings.topics),
      phone ? undefined : noPhone,
      fault,
      consentFault(input.consentVersion, settings),
    );
    if (!phone || !span) throw new Problem("input-invalid");
    const sameNumber = [...operator.callbacks.values()].filter((record) => record.phone === phone);
    const today = sameNumber.filter(({ bookedAt }) => now.getTime() - Date.parse(bookedAt) < 86_400_000);
    if (today.length >= 3) throw new Problem("callback-limit");
    if (input.startsAt !== undefined) checkRoom(call, span.startsAt);
    if (sameNumber.some(isOpenCall)) throw new Problem("callback-open");
    const receipt = issueReceipt(operator, "callback");
    const record: CallbackRecord = {
      number: receipt.number,
      topic: input.topic,
      phone,
      words: input.words ?? null,
      kind: input.startsAt === undefined ? "message" : "slot",
      ...span,
      status: "booked",
      language: input.language ?? settings.language,
      bookedAt: now.toISOString(),
      calledAt: null,
      customer: { name: caller.name, tier: caller.tier },
      timeline: [],
      subject: caller.subject,
      order: operator.callbacks.size,
    };
    operator.callbacks.set(receipt.number, record);
    const type = record.kind === "slot" ? "callback.booked" : "callback.message-left";
    note(call, record, { type, text: record.words, details: { startsAt: record.startsAt } });
    return { callback: show(record, call), receipt };
  },

  listCallbacks: (call) => {
    const { input, operator, caller } = call;
    const wanted = new Set<string>(input.status);
    const seen = [...operator.callbacks.values()].filter(
      (record) => mayRead(caller, record) && (!input.status || wanted.has(record.status)),
    );
    return pageOf(seen, input, {
      keyOf: (record) => sortKey(record, caller),
      show: (record) => summarize(record, call),
    });
  },

  getCallback: (call) => show(find(call), call),

  cancelCallback: (call) => move(call, "cancelCallback", { type: "callback.cancelled" }),

  rebookCallback: (call) => {
    const { input, operator, now } = call;
    const record = find(call);
    statusAfter("rebookCallback", record.status);
    const slot = slotAt(operator.callbackOffer, Date.parse(input.startsAt));
    checkChoices(slot ? undefined : noSlot);
    if (!slot) throw new Problem("input-invalid");
    const span = { startsAt: iso(slot.startsAt), endsAt: iso(slot.endsAt) };
    const { status } = record;
    // Its own place is free for the moment in which another is looked for.
    record.status = "cancelled";
    try {
      checkRoom(call, span.startsAt);
    } finally {
      record.status = status;
    }
    const others = [...operator.callbacks.values()].filter((other) => other !== record);
    if (others.some((other) => other.phone === record.phone && isOpenCall(other)))
      throw new Problem("callback-open");
    const isBreached = promiseState(record.endsAt, record.calledAt, now) === "breached";
    const details = { startsAt: span.startsAt, ...(isBreached && { breachedAt: record.endsAt }) };
    Object.assign(record, span, { kind: "slot", calledAt: null });
    return move(call, "rebookCallback", { type: "callback.rebooked", details });
  },

  startCallback: (call) => {
    const { operator, now } = call;
    const record = find(call);
    statusAfter("startCallback", record.status);
    if (new Date(record.startsAt) > now) throw new Problem("callback-not-due");
    if (!isOpen(operator.callbackOffer, now.getTime())) throw new Problem("centre-closed");
    record.calledAt = now.toISOString();
    return move(call, "startCallback", { type: "callback.started" });
  },

  completeCallback: (call) =>
    move(call, "completeCallback", { type: "callback.completed", text: call.input.text ?? null }),

  missCallback: (call) => move(call, "missCallback", { type: "callback.missed" }),
};

const noPhone: Fault = { pointer: "/phone", code: "format", detail: "Not a number that is called." };
const noSlot: Fault = {
  pointer: "/startsAt",
  code: "unknown-value",
  detail: "Not one of the operator's slots.",
};

function iso(moment: number): string {
  return new Date(moment).toISOString();
}

function isOpenCall({ status }: CallbackRecord): boolean {
  return status === "booked" || status === "calling";
}

/** Numbers of Russia and Kazakhstan alone: the whole plan of numbers would be larger than all the mocks. */
function callablePhone(text: string): string | undefined {
  const digits = text.replace(/\D/g, "").replace(/^8(?=\d{10}$)/, "7");
  const national = digits.length === 10 ? digits : digits.replace(/^7/, "");
  return /^(9|[3-8])\d{9}$/.test(national) && !/^80/.test(national) ? `+7${national}` : undefined;
}

/** The time in which she would be called, or what is wrong with the wish. */
function wishedSpan({ input, operator, now }: Call<"createCallback">): {
  span: { startsAt: string; endsAt: string } | undefined;
  fault: Fault;
} {
  const { callbackOffer: offer } = operator;
  if (input.startsAt !== undefined) {
    const slot = slotAt(offer, Date.parse(input.startsAt));
    const span = slot && { startsAt: iso(slot.startsAt), endsAt: iso(slot.endsAt) };
    return { span, fault: slot ? undefined : noSlot };
  }
  if (isOpen(offer, now.getTime()))
    return {
      span: undefined,
      fault: { pointer: "/startsAt", code: "required", detail: "The centre is open." },
    };
  const startsAt = iso(nextOpening(offer, now.getTime()));
  const wordless: Fault = { pointer: "/words", code: "required", detail: "Say what the call is about." };
  const span = { startsAt, endsAt: later(new Date(startsAt), offer.messageWithin) };
  return { span, fault: input.words === undefined ? wordless : undefined };
}

function checkRoom({ operator, now }: Pick<Call<OperationId>, "operator" | "now">, startsAt: string): void {
  const { callbackOffer: offer } = operator;
  const isBookable = bookableSlots(offer, now.getTime()).some((slot) => iso(slot.startsAt) === startsAt);
  if (!isBookable || placesTaken(operator, startsAt) >= offer.capacity) throw new Problem("slot-taken");
}

function placesTaken({ callbacks }: Call<OperationId>["operator"], startsAt: string): number {
  return [...callbacks.values()].filter(
    (record) => record.kind === "slot" && record.startsAt === startsAt && record.status !== "cancelled",
  ).length;
}

type Moving = "cancelCallback" | "rebookCallback" | "startCallback" | "completeCallback" | "missCallback";

function move(call: Call<Moving>, operation: Moving, happened: Told): Callback {
  const record = find(call);
  record.status = statusAfter(operation, record.status);
  note(call, record, happened);
  return show(record, call);
}

type Told = Pick<Happening, "type" | "text" | "details">;

function note(
  { operator, caller, now }: Pick<Call<OperationId>, "operator" | "caller" | "now">,
  record: CallbackRecord,
  told: Told,
): void {
  const mayHear = (listener: Caller) => mayRead(listener, record);
  recordEvent(operator, record, { ...told, at: now, actor: actorOf(caller), topic: "callbacks", mayHear });
}

function find({
  operator,
  input,
  caller,
}: Pick<Call<"getCallback">, "operator" | "caller"> & { input: Input<"getCallback"> }): CallbackRecord {
  const record = operator.callbacks.get(input.number);
  if (!record || !mayRead(caller, record)) throw new Problem("not-found");
  return record;
}

type View = Pick<Call<"getCallback">, "operator" | "caller" | "now" | "language">;

function summarize(record: CallbackRecord, view: View): Schemas["CallbackSummary"] {
  const { timeline, subject, order, customer, calledAt, ...shown } = record;
  const { operator, caller, now } = view;
  const isDue = new Date(record.startsAt) <= now && isOpen(operator.callbackOffer, now.getTime());
  const can = stepsOpenTo(caller, "callbacks", record.status);
  const summary: Schemas["CallbackSummary"] = {
    ...shown,
    topic: named(record.topic, operator.settings(view.language).topics),
    promise: { calledAt, state: promiseState(record.endsAt, calledAt, now) },
    can: can.filter((step) => step !== "startCallback" || isDue),
  };
  return isStaff(caller) ? { ...summary, customer } : summary;
}

function show(record: CallbackRecord, view: View): Callback {
  return { ...summarize(record, view), timeline: record.timeline };
}

/** Sorts as text: for staff what is due first, all else by what came last. */
function sortKey(record: CallbackRecord, caller: Caller): string {
  const owed = isStaff(caller) && isOpenCall(record);
  return [
    owed ? "0" : "1",
    owed ? ascending(Date.parse(record.startsAt)) : "",
    descending(Date.parse(record.bookedAt)),
    descending(record.order),
  ].join(" ");
}
