import type { Schemas } from "@otklik/openapi";
import { sql } from "kysely";
import { dueFirst, newestFirst, type Listing } from "../database/listing.ts";
import type { CallbackRow, EventRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { timelineEntry } from "../cases/timeline.ts";
import type { Context } from "../http/operations/context.ts";
import { stepsOpenTo } from "../http/operations/steps.ts";
import { Problem } from "../problems/problem.ts";
import { isStaff } from "../identity/caller.ts";
import { findReadable, type Sought } from "../cases/find-readable.ts";
import { openSpanAt } from "../operators/calendar/calendar.ts";
import { named } from "../operators/operator.ts";
import { promiseState } from "../operators/promise.ts";

/** How a callback is shown: to whom, when, in which language, of which operator. */
export type CallbackView = Pick<Context, "operator" | "caller" | "now" | "language">;

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

/** A row as the contract shows it, without its timeline; `isOpen` says whether the centre is open now. */
export function callbackSummary(
  row: CallbackRow,
  view: CallbackView,
  isOpen = () => isCentreOpen(view),
): Schemas["CallbackSummary"] {
  const { operator, caller, now } = view;
  return {
    number: row.number,
    topic: named(row.topic, operator.topics, view),
    phone: row.phone,
    words: row.words,
    kind: row.kind,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    status: row.status,
    language: row.language,
    bookedAt: row.bookedAt.toISOString(),
    promise: {
      calledAt: row.calledAt?.toISOString() ?? null,
      state: promiseState({ dueAt: row.endsAt, keptAt: row.calledAt }, now),
    },
    can: stepsOpenTo(caller, "callback", row.status).filter(
      (step) => step !== "startCallback" || (row.startsAt <= now && isOpen()),
    ),
    ...(isStaff(caller) && { customer: { name: row.customerName, tier: row.customerTier } }),
  };
}

/** Whether calls are made now. */
export function isCentreOpen({ operator, now }: Pick<CallbackView, "operator" | "now">): boolean {
  return openSpanAt(operator, now) !== undefined;
}

/** A row and its events as the contract shows them. */
export function callback(row: CallbackRow, events: EventRow[], view: CallbackView): Schemas["Callback"] {
  return { ...callbackSummary(row, view), timeline: events.map(timelineEntry) };
}
