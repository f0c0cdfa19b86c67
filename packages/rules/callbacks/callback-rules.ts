import type { Input, Schemas, Status } from "@otklik/openapi";
import { nextOpening, openSpanAt, slotsOf, type Span } from "../clocks/calendar.ts";
import type { OperatorPolicy } from "../operator-policy.ts";
import { dueAt } from "../clocks/due-at.ts";

/** An operator, as far as it calls customers back. */
export type Calling = Pick<OperatorPolicy, "callbacks" | "calendar" | "timeZone">;

/** How many calls to one number are taken in a day. */
export const mostCallsInADay = 3;

/** Since when the calls to a number are counted. */
export function countedSince(now: Date): Date {
  return new Date(now.getTime() - 86_400_000);
}

/** Whether a callback in this state is still owed. */
export function isOpenCallback(status: Status<"callback">): boolean {
  return status === "booked" || status === "calling";
}

/** The fault of a time that is none of the operator's slots. */
export const noSlot: Schemas["InputError"] = {
  pointer: "/startsAt",
  code: "unknown-value",
  detail: "Choose one of the slots that listCallbackSlots gives.",
};

/** The slots that can be booked at a moment, whether there is room in them or not. */
export function bookableSlots(operator: Calling, now: Date): Span[] {
  return [...slotsOf(operator, operator.callbacks.slotMinutes, bookableSpan(operator, now))];
}

/** Whether a slot of the operator's can be booked at a moment: not too soon, and not too far ahead. */
export function isBookable(operator: Calling, { startsAt }: Span, now: Date): boolean {
  const beginnings = bookableSpan(operator, now);
  return beginnings.startsAt <= startsAt && startsAt <= beginnings.endsAt;
}

/** From the earliest to the latest beginning of a slot that can be booked. */
export function bookableSpan({ callbacks: { notice, horizon }, timeZone }: Calling, now: Date): Span {
  return { startsAt: dueAt(now, notice, timeZone), endsAt: dueAt(now, horizon, timeZone) };
}

/** The operator's slot that begins at a moment, whether it can be booked or not; undefined where none does. */
export function slotAt(operator: Calling, startsAt: Date): Span | undefined {
  const [slot] = slotsOf(operator, operator.callbacks.slotMinutes, { startsAt, endsAt: startsAt });
  return slot;
}

/** When a message left while the centre is closed is answered by a call; undefined where it never opens again. */
export function messageSpan(operator: Calling, now: Date): Span | undefined {
  const { callbacks, timeZone } = operator;
  const startsAt = nextOpening(operator, now);
  return startsAt && { startsAt, endsAt: dueAt(startsAt, callbacks.messageWithin, timeZone) };
}

/** The slots that can be booked at a moment and have room left, and whether the centre is open. */
export function slotsWithRoom(
  operator: Calling,
  now: Date,
  hasRoom: (startsAt: Date) => boolean,
): Schemas["CallbackSlots"] {
  const open = isCentreOpen(operator, now);
  return {
    open,
    opensAt: open ? null : (nextOpening(operator, now)?.toISOString() ?? null),
    items: bookableSlots(operator, now)
      .filter(({ startsAt }) => hasRoom(startsAt))
      .map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })),
  };
}

/** Whether calls are made at a moment. */
export function isCentreOpen(operator: Calling, now: Date): boolean {
  return openSpanAt(operator, now) !== undefined;
}

type Wish = Pick<Input<"createCallback">, "startsAt" | "words">;

/** The time in which a customer would be called, or what is wrong with the wish. */
export function wishedSpan({ startsAt, words }: Wish, operator: Calling, now: Date) {
  if (startsAt !== undefined) {
    const span = slotAt(operator, new Date(startsAt));
    return { kind: "slot", span, fault: span ? undefined : noSlot } as const;
  }
  const span = openSpanAt(operator, now) ? undefined : messageSpan(operator, now);
  const slotMissing = {
    pointer: "/startsAt",
    code: "required",
    detail: "Choose a slot: the centre is open.",
  } as const;
  const wordsMissing = {
    pointer: "/words",
    code: "required",
    detail: "Say what the call is about.",
  } as const;
  const fault = span ? (words === undefined ? wordsMissing : undefined) : slotMissing;
  return { kind: "message", span, fault } as const;
}
