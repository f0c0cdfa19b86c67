import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import type { CallbackRow } from "../database/tables/schema.ts";
import { sqlState } from "../database/sql-state.ts";
import { recordEvent } from "../cases/event-log.ts";
import type { Happening } from "@otklik/rules/happening.js";
import { readTimeline } from "../cases/timeline.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { isStaff } from "@otklik/rules/caller.js";
import type { Span } from "@otklik/rules/calendar.js";
import { invalid } from "../operators/choices.ts";
import { promiseState } from "@otklik/rules/due-at.js";
import { takeWishedPlace, thingOf } from "./callback-handlers.ts";
import { isCentreOpen, noSlot, slotAt } from "@otklik/rules/callback-rules.js";
import { callback, findCallback, givePlaceBack } from "./callback-table.ts";

/** The customer takes the wish back; her place is free again. */
export async function cancelCallback({ number }: Input<"cancelCallback">, context: StoreContext) {
  const { row, status } = await begin(context, "cancelCallback", number);
  if (row.kind === "slot") await givePlaceBack(context.transaction, row.startsAt);
  return end(context, { row, change: { status }, happening: { type: "callback.cancelled" } });
}

/** The customer chooses another slot. Throws Problem 409 where it is taken, 422 where it is none. */
export async function rebookCallback({ number, startsAt }: Input<"rebookCallback">, context: StoreContext) {
  const { row, status } = await begin(context, "rebookCallback", number);
  const span = slotAt(context.operator, new Date(startsAt));
  if (!span) throw invalid(noSlot);
  await changePlaces(row, span, context);
  const breached = promiseState({ dueAt: row.endsAt, keptAt: row.calledAt }, context.now) === "breached";
  // What was promised for the slot before and not kept is not forgotten with it.
  const details = {
    startsAt: span.startsAt.toISOString(),
    ...(breached && { breachedAt: row.endsAt.toISOString() }),
  };
  const change = { status, ...span, kind: "slot", calledAt: null } as const;
  try {
    return await end(context, { row, change, happening: { type: "callback.rebooked", details } });
  } catch (error) {
    // A missed call comes back while another to the same number is open.
    if (sqlState(error) === "23505") throw new Problem("callback-open", { cause: error });
    throw error;
  }
}

/** Slots are always locked in the order of their time, so that two customers who swap do not wait for each other. */
async function changePlaces(row: CallbackRow, wished: Span, context: StoreContext): Promise<void> {
  const giveBack = async () => {
    if (row.kind === "slot") await givePlaceBack(context.transaction, row.startsAt);
  };
  if (row.startsAt <= wished.startsAt) await giveBack();
  await takeWishedPlace(wished, context);
  if (row.startsAt > wished.startsAt) await giveBack();
}

/** Staff call. Throws Problem 409 before the call is due, and while the centre is closed, whatever it was at booking. */
export async function startCallback({ number }: Input<"startCallback">, context: StoreContext) {
  const { operator, now } = context;
  const { row, status } = await begin(context, "startCallback", number);
  if (row.startsAt > now) throw new Problem("callback-not-due");
  if (!isCentreOpen(operator, now)) throw new Problem("centre-closed");
  return end(context, { row, change: { status, calledAt: now }, happening: { type: "callback.started" } });
}

/** The customer was reached. */
export async function completeCallback({ number, text }: Input<"completeCallback">, context: StoreContext) {
  const { row, status } = await begin(context, "completeCallback", number);
  return end(context, {
    row,
    change: { status },
    happening: { type: "callback.completed", text: text ?? null },
  });
}

/** The customer did not answer. */
export async function missCallback({ number }: Input<"missCallback">, context: StoreContext) {
  const { row, status } = await begin(context, "missCallback", number);
  return end(context, { row, change: { status }, happening: { type: "callback.missed" } });
}

async function begin(
  { transaction, caller }: StoreContext,
  operation: TransitionId<"callback">,
  number: string,
) {
  const row = await findCallback(transaction, { number, caller, hold: true });
  return { row, status: statusAfter(operation, row.status) };
}

interface StepTaken {
  row: CallbackRow;
  change: Partial<CallbackRow>;
  happening: Happening<"callback">;
}

async function end(
  context: StoreContext,
  { row: before, change, happening }: StepTaken,
): Promise<Schemas["Callback"]> {
  const { caller, now, transaction } = context;
  const row = await transaction
    .updateTable("callbacks")
    .set({ ...change, version: before.version + 1 })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const actor = { role: isStaff(caller) ? "agent" : "customer", caller } as const;
  await recordEvent(transaction, thingOf(row), { ...happening, at: now, actor });
  return callback(row, await readTimeline(transaction, row.id), context);
}
