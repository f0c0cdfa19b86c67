import type { Schemas } from "@otklik/openapi";
import { sql } from "kysely";
import type { EventRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";

/** An event with the files that go with it. */
export interface ToldEvent extends EventRow {
  attachments?: Schemas["Attachment"][] | null;
}

/** What happened to a thing, oldest first; events of the types in `without` are left out. */
export async function readTimeline(
  transaction: Transaction,
  thingId: string,
  without: string[] = [],
): Promise<ToldEvent[]> {
  return toldEvents(transaction)
    .where("thingId", "=", thingId)
    .$if(without.length > 0, (query) => query.where("type", "not in", without))
    .execute();
}

/** What happened to things, of each of them oldest first. */
export async function readTimelines(transaction: Transaction, thingIds: string[]): Promise<ToldEvent[]> {
  return thingIds.length === 0 ? [] : toldEvents(transaction).where("thingId", "in", thingIds).execute();
}

function toldEvents(transaction: Transaction) {
  return transaction
    .selectFrom("events")
    .selectAll()
    .select(
      sql<Schemas["Attachment"][] | null>`(
        select json_agg(json_build_object('id', id, 'name', name, 'type', type, 'size', size,
          'hasThumbnail', has_thumbnail) order by position)
        from attachments where event_id = events.id)`.as("attachments"),
    )
    .orderBy("sequence");
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
  attachments,
}: ToldEvent): Schemas["TimelineEntry"] {
  const actor = { role: actorRole, name: actorName };
  return { id, type, at: at.toISOString(), actor, text, details, ...(attachments && { attachments }) };
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
