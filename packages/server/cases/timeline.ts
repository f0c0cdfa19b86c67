import type { EventType, Schemas } from "@otklik/openapi";
import { customersTimeline, fullEntry } from "@otklik/rules/timeline.js";
import { sql } from "kysely";
import type { EventRow, StoredDetails } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { isStaff, type Caller } from "@otklik/rules/caller.js";

/** An event with the files that go with it. */
export interface ToldEvent extends EventRow {
  attachments?: Schemas["Attachment"][] | null;
}

/** What happened to a case, oldest first; events of the types in `without` are left out. */
export async function readTimeline(
  transaction: Transaction,
  caseId: string,
  without: readonly EventType[] = [],
): Promise<ToldEvent[]> {
  return toldEvents(transaction)
    .where("caseId", "=", caseId)
    .$if(without.length > 0, (query) => query.where("type", "not in", without))
    .execute();
}

/** What happened to things, of each of them oldest first. */
export async function readTimelines(transaction: Transaction, caseIds: string[]): Promise<ToldEvent[]> {
  return caseIds.length === 0 ? [] : toldEvents(transaction).where("caseId", "in", caseIds).execute();
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

/** An event as staff and employees read it. */
export function timelineEntry(event: ToldEvent): Schemas["TimelineEntry"] {
  return fullEntry(entryOf(event));
}

/** A timeline as staff read it, or as a customer does: only what is for her, with the names that the operator shows. */
export function timelineFor(
  caller: Caller,
  events: readonly ToldEvent[],
  policy: { showNames: boolean },
): Schemas["TimelineEntry"][] {
  return isStaff(caller) ? events.map(timelineEntry) : customersTimeline(events.map(entryOf), policy);
}

function entryOf(event: ToldEvent): Schemas["TimelineEntry"] {
  const { id, type, at, actorRole, actorName, words, details, attachments } = event;
  return {
    id,
    type,
    at: at.toISOString(),
    actor: { role: actorRole, name: actorName },
    words,
    details: toldDetails(details),
    ...(attachments && { attachments }),
  };
}

/** Events are never written again: a number in an older one still is text. */
function toldDetails({ level, score, ...details }: StoredDetails): Schemas["EventDetails"] {
  return {
    ...details,
    ...(level !== undefined && { level: Number(level) }),
    ...(score !== undefined && { score: Number(score) }),
  };
}
