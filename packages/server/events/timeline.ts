import type { Schemas } from "@otklik/openapi";
import type { EventRow } from "../database/schema.ts";
import type { Transaction } from "../database/transactions.ts";

/** What happened to a thing, oldest first; events of the types in `without` are left out. */
export async function readTimeline(
  transaction: Transaction,
  thingId: string,
  without: string[] = [],
): Promise<EventRow[]> {
  return transaction
    .selectFrom("events")
    .selectAll()
    .where("thingId", "=", thingId)
    .$if(without.length > 0, (query) => query.where("type", "not in", without))
    .orderBy("sequence")
    .execute();
}

/** What happened to things, of each of them oldest first. */
export async function readTimelines(transaction: Transaction, thingIds: string[]): Promise<EventRow[]> {
  if (thingIds.length === 0) return [];
  return transaction
    .selectFrom("events")
    .selectAll()
    .where("thingId", "in", thingIds)
    .orderBy("sequence")
    .execute();
}

/** An event as the contract shows it. */
export function timelineEntry({
  id,
  type,
  at,
  actorRole,
  actorName,
  text,
  details,
}: EventRow): Schemas["TimelineEntry"] {
  return { id, type, at: at.toISOString(), actor: { role: actorRole, name: actorName }, text, details };
}

const internalTypes = new Set(["complaint.note-added", "complaint.assigned"]);
const withInternalText = new Set(["complaint.handed-over", "feedback.routed"]);

/** Whether only staff learn that it happened. */
export function isInternal({ type }: Pick<EventRow, "type">): boolean {
  return internalTypes.has(type);
}

/**
 * A timeline as a customer reads it: without what colleagues tell each other, and without the names of staff where the
 * operator does not show them.
 */
export function customersTimeline(
  events: EventRow[],
  { showNames }: { showNames: boolean },
): Schemas["TimelineEntry"][] {
  return events
    .filter((event) => !isInternal(event))
    .map((event) => {
      const { actor, details, text, ...entry } = timelineEntry(event);
      const { cause, ...told } = details;
      const name = showNames || actor.role === "customer" ? actor.name : null;
      const said = withInternalText.has(event.type) ? null : text;
      return { ...entry, actor: { ...actor, name }, text: said, details: told };
    });
}
