import type { EventReader, EventType, Schemas } from "@otklik/openapi";
import { events } from "@otklik/openapi/vocabulary.js";

type TimelineEntry = Schemas["TimelineEntry"];

/** Every event that stands in no timeline, because it happens too often. */
export const untoldEvents = (Object.keys(events) as EventType[]).filter((type) => !events[type].timeline);

/** Whether these readers learn that it happened. */
export function isReadBy(reader: EventReader, type: EventType): boolean {
  const readers: readonly EventReader[] = events[type].readers;
  return readers.includes(reader);
}

/** An entry as staff and employees read it: where the customer does not read what was said, it says so. */
export function fullEntry(entry: TimelineEntry): TimelineEntry {
  const isForStaff =
    isReadBy("staff", entry.type) && !(isReadBy("customer", entry.type) && isToldOf(entry.type, "words"));
  return entry.words !== null && isForStaff ? { ...entry, forStaff: true } : entry;
}

/** A timeline as a customer reads it: without what is for staff, and without their names where they are not shown. */
export function customersTimeline(
  entries: readonly TimelineEntry[],
  { showNames }: { showNames: boolean },
): TimelineEntry[] {
  return entries
    .filter(({ type }) => isReadBy("customer", type))
    .map((entry) => {
      const details = Object.entries(entry.details).filter(([name]) => isToldOf(entry.type, name));
      const { actor } = entry;
      return {
        ...entry,
        actor: showNames || actor.role === "customer" ? actor : { ...actor, name: null },
        words: isToldOf(entry.type, "words") ? entry.words : null,
        details: Object.fromEntries(details),
      };
    });
}

/** Whether the customer reads this part of an event. */
function isToldOf(type: EventType, part: string): boolean {
  const staffOnly: readonly string[] = events[type].staffOnly;
  return !staffOnly.includes(part);
}
