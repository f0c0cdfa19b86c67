import type { CallbackOffer } from "../operators/operators.ts";

/** A span in which the operator would call, in milliseconds. */
export interface Slot {
  startsAt: number;
  endsAt: number;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** Whether the contact centre is open at a moment. */
export function isOpen(
  { utcOffsetHours, opensAtHour, closesAtHour }: CallbackOffer,
  moment: number,
): boolean {
  const hour = ((moment + utcOffsetHours * hourMs) % dayMs) / hourMs;
  return opensAtHour <= hour && hour < closesAtHour;
}

/** When it opens next after a moment. */
export function nextOpening(offer: CallbackOffer, moment: number): number {
  const today = midnight(offer, moment) + offer.opensAtHour * hourMs;
  return today > moment ? today : today + dayMs;
}

/** The slot that begins at a moment; undefined where none does. */
export function slotAt(offer: CallbackOffer, startsAt: number): Slot | undefined {
  const length = offer.slotMinutes * minuteMs;
  const opening = midnight(offer, startsAt) + offer.opensAtHour * hourMs;
  const begins = isOpen(offer, startsAt) && (startsAt - opening) % length === 0;
  return begins ? { startsAt, endsAt: startsAt + length } : undefined;
}

/** The slots that can be booked at a moment, whether there is room in them or not. */
export function bookableSlots(offer: CallbackOffer, now: number): Slot[] {
  const length = offer.slotMinutes * minuteMs;
  const first = now + offer.noticeMinutes * minuteMs;
  const slots = [];
  for (
    let start = Math.ceil(first / length) * length;
    start <= now + offer.horizonDays * dayMs;
    start += length
  ) {
    const slot = slotAt(offer, start);
    if (slot) slots.push(slot);
  }
  return slots;
}

function midnight({ utcOffsetHours }: CallbackOffer, moment: number): number {
  const local = moment + utcOffsetHours * hourMs;
  return local - (local % dayMs) - utcOffsetHours * hourMs;
}
