import { v7 as uuidv7 } from "uuid";
import type { EventRow, NewEventRow } from "../database/schema.ts";
import type { Transaction } from "../database/transactions.ts";

/** Writes what happened, in the transaction in which it happens, and gives the row. */
export async function recordEvent(
  transaction: Transaction,
  event: Omit<NewEventRow, "id" | "position">,
): Promise<EventRow> {
  const row = { ...event, id: uuidv7({ msecs: new Date(event.at).getTime() }) };
  return transaction.insertInto("events").values(row).returningAll().executeTakeFirstOrThrow();
}

/** The latest events of an operator after a position, oldest first, `limit` at most. */
export async function readEventsAfter(
  transaction: Transaction,
  position: string,
  limit: number,
): Promise<EventRow[]> {
  return transaction
    .selectFrom("events")
    .selectAll()
    .where("position", ">", position)
    .orderBy("position")
    .limit(limit)
    .execute();
}

/** The position of an event; undefined where there is no such event, or it has not been numbered. */
export async function findPosition(transaction: Transaction, id: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom("events")
    .select("position")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.position ?? undefined;
}

/** The position of an operator's newest event; "0" where there is none. */
export async function lastPosition(transaction: Transaction): Promise<string> {
  const row = await transaction
    .selectFrom("events")
    .select(({ fn }) => fn.max("position").as("position"))
    .executeTakeFirst();
  return row?.position ?? "0";
}
