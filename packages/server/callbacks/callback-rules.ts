import type { Schemas } from "@otklik/openapi";
import type { CountryCode } from "libphonenumber-js/max";
import { nextOpening, slotsOf, type Span } from "../operators/calendar/calendar.ts";
import type { Operator } from "../operators/operator.ts";
import { dueAt } from "../operators/promise.ts";

// Neither premium nor shared-cost numbers, nor those of machines: a call has to reach a person, and costs the operator.
const callableTypes = ["MOBILE", "FIXED_LINE", "FIXED_LINE_OR_MOBILE"];

/** The number in E.164 as it was meant; undefined where it is none that the operator calls. */
export async function callablePhone(
  text: string,
  { callbacks: { countries } }: Operator,
): Promise<string | undefined> {
  // The plans of all the world's numbers are loaded only where there is a number to be called.
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/max");
  const phone = parsePhoneNumberFromString(text, countries[0] as CountryCode);
  if (!phone?.isValid() || phone.ext) return undefined;
  const isOurs = countries.some((country) => country === phone.country);
  return isOurs && callableTypes.includes(phone.getType() ?? "") ? phone.number : undefined;
}

/** The fault of a time that is none of the operator's slots. */
export const noSlot: Schemas["InputError"] = {
  pointer: "/startsAt",
  code: "unknown-value",
  detail: "Choose one of the slots that listCallbackSlots gives.",
};

/** The slots that can be booked at a moment, whether there is room in them or not. */
export function bookableSlots(operator: Operator, now: Date): Span[] {
  return [...slotsOf(operator, operator.callbacks.slotMinutes, bookableSpan(operator, now))];
}

/** Whether a slot of the operator's can be booked at a moment: not too soon, and not too far ahead. */
export function isBookable(operator: Operator, { startsAt }: Span, now: Date): boolean {
  const beginnings = bookableSpan(operator, now);
  return beginnings.startsAt <= startsAt && startsAt <= beginnings.endsAt;
}

/** From the earliest to the latest beginning of a slot that can be booked. */
function bookableSpan({ callbacks: { notice, horizon }, timeZone }: Operator, now: Date): Span {
  return { startsAt: dueAt(now, notice, timeZone), endsAt: dueAt(now, horizon, timeZone) };
}

/** The operator's slot that begins at a moment, whether it can be booked or not; undefined where none does. */
export function slotAt(operator: Operator, startsAt: Date): Span | undefined {
  const [slot] = slotsOf(operator, operator.callbacks.slotMinutes, { startsAt, endsAt: startsAt });
  return slot;
}

/** When a message left while the centre is closed is answered by a call; undefined where it never opens again. */
export function messageSpan(operator: Operator, now: Date): Span | undefined {
  const { callbacks, timeZone } = operator;
  const startsAt = nextOpening(operator, now);
  return startsAt && { startsAt, endsAt: dueAt(startsAt, callbacks.messageWithin, timeZone) };
}
