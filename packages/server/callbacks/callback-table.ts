import type { Schemas } from "@otklik/openapi";
import { callbackSummary, type CallbackView } from "@otklik/rules/callback-view.js";
import { sql } from "kysely";
import { dueFirst, newestFirst, type Listing } from "../database/listing.ts";
import type { CallbackRow, EventRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineEntry } from "../cases/timeline.ts";
import { Problem } from "../problems/problem.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";

/** The callback of that number, for one who may read it. Throws Problem 404. */
export function findCallback(transaction: Transaction, sought: Sought): Promise<CallbackRow> {
  return findReadable(transaction.selectFrom("callbacks").selectAll(), sought);
}

/** A customer's own callbacks, newest first. */
export function listOwnCallbacks(transaction: Transaction, subject: string, listing: Listing) {
  return newestFirst(
    transaction.selectFrom("callbacks").selectAll().where("customerSubject", "=", subject),
    listing,
  );
}

/** Everybody's callbacks, what is due first on top. */
export function listDueCallbacks(transaction: Transaction, listing: Listing) {
  return dueFirst(transaction.selectFrom("callbacks").selectAll(), listing);
}

/** How many calls to a number were asked for since a moment. */
export async function countCallbacks(
  transaction: Transaction,
  { phone, since }: { phone: string; since: Date },
): Promise<number> {
  const row = await transaction
    .selectFrom("callbacks")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where("phone", "=", phone)
    .where("bookedAt", ">", since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The beginnings of the slots between two moments in which no place is left, in milliseconds. */
export async function listFullSlots(
  transaction: Transaction,
  { from, until, capacity }: { from: Date; until: Date; capacity: number },
): Promise<Set<number>> {
  const rows = await transaction
    .selectFrom("callbackSlots")
    .select("startsAt")
    .where("startsAt", ">=", from)
    .where("startsAt", "<=", until)
    .where("booked", ">=", capacity)
    .execute();
  return new Set(rows.map(({ startsAt }) => startsAt.getTime()));
}

/** A slot of an operator with room for so many calls. */
export interface SlotPlaces {
  operatorId: string;
  startsAt: Date;
  capacity: number;
}

/** Takes a place in a slot; the statement itself keeps to the capacity. Throws Problem 409 where none is left. */
export async function takePlace(
  transaction: Transaction,
  { operatorId, startsAt, capacity }: SlotPlaces,
): Promise<void> {
  const row = await transaction
    .insertInto("callbackSlots")
    .values({ operatorId, startsAt, booked: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["operatorId", "startsAt"])
        .doUpdateSet({ booked: sql`callback_slots.booked + 1` })
        .where("callbackSlots.booked", "<", capacity),
    )
    .returning("booked")
    .executeTakeFirst();
  if (!row) throw new Problem("slot-taken");
}

/** Gives a place in a slot back. */
export async function givePlaceBack(transaction: Transaction, startsAt: Date): Promise<void> {
  await transaction
    .updateTable("callbackSlots")
    .set({ booked: sql`booked - 1` })
    .where("startsAt", "=", startsAt)
    .execute();
}

/** A row and its events as the contract shows them. */
export function callback(row: CallbackRow, events: EventRow[], view: CallbackView): Schemas["Callback"] {
  return { ...callbackSummary(row, view), timeline: events.map(timelineEntry) };
}
