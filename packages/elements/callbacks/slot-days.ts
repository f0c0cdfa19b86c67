import type { Schemas } from "@otklik/openapi";
import { daysAway, momentOf, type Moment } from "../texts/moment.ts";

export type Slot = Schemas["CallbackSlot"];

/** A part of a day in which slots are looked for. */
export type PartOfDay = "morning" | "afternoon" | "evening";

/** A slot and the time at which it begins: `11:30`. */
export interface TimedSlot {
  slot: Slot;
  time: string;
}

/** A day by the viewer's clock, with its slots. */
export interface SlotDay {
  key: string;
  day: Moment;
  away: 0 | 1 | undefined;
  parts: ReadonlyMap<PartOfDay, readonly TimedSlot[]>;
}

interface OpenDay extends SlotDay {
  parts: Map<PartOfDay, TimedSlot[]>;
}

/** The slots by day and part of the day, in the viewer's own zone; what has begun by now is left out. */
export function slotDays(slots: readonly Slot[], now = Date.now()): SlotDay[] {
  const days = new Map<string, OpenDay>();
  for (const slot of slots) {
    if (Date.parse(slot.startsAt) <= now) continue;
    const day = momentOf(slot.startsAt);
    const key = `${String(day.month)}-${String(day.day)}`;
    const fresh = (): OpenDay => ({ key, day, away: daysAway(slot.startsAt), parts: new Map() });
    const known = days.get(key) ?? fresh();
    const part = partOf(day.time);
    known.parts.set(part, [...(known.parts.get(part) ?? []), { slot, time: day.time }]);
    days.set(key, known);
  }
  return [...days.values()];
}

function partOf(time: string): PartOfDay {
  if (time < "12") return "morning";
  return time < "17" ? "afternoon" : "evening";
}
