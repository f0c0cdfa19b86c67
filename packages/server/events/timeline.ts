import type { Schemas } from "@otklik/openapi";
import { sql } from "kysely";
import type { EventRow } from "../database/schema.ts";
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
  return transaction
    .selectFrom("events")
    .selectAll()
    .select(
      sql<Schemas["Attachment"][] | null>`(
        select json_agg(json_build_object('id', id, 'name', name, 'type', type, 'size', size,
          'hasThumbnail', has_thumbnail) order by position)
        from attachments where event_id = events.id)`.as("attachments"),
    )
    .where("thingId", "=", thingId)
    .$if(without.length > 0, (query) => query.where("type", "not in", without))
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
  attachments,
}: ToldEvent): Schemas["TimelineEntry"] {
  const actor = { role: actorRole, name: actorName };
  return { id, type, at: at.toISOString(), actor, text, details, ...(attachments && { attachments }) };
}
