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
