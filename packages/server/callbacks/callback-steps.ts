import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import type { Happening } from "@otklik/rules/happening.js";
import { readTimeline } from "../cases/timeline.ts";
import { transition, type CaseStore, type Transition } from "../cases/transition.ts";
import { sqlState } from "../database/sql-state.ts";
import type { CallbackRow } from "../database/tables/schema.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import type { Span } from "@otklik/rules/calendar.js";
import { isCentreOpen, noSlot, slotAt } from "@otklik/rules/callback-rules.js";
import { promiseState } from "@otklik/rules/due-at.js";
import { invalid } from "../operators/choices.ts";
import { Problem } from "../problems/problem.ts";
import { takeWishedPlace } from "./callback-handlers.ts";
import { callback, findCallback, givePlaceBack } from "./callback-table.ts";

/** The customer takes the wish back; her place is free again. */
export function cancelCallback({ number }: Input<"cancelCallback">, context: StoreContext) {
  return moveCallback(context, { operation: "cancelCallback", number }, async (row) => {
    if (row.kind === "slot") await givePlaceBack(context.transaction, row.startsAt);
    return { happenings: [{ type: "callback.cancelled" }] };
  });
}

/** The customer chooses another slot. Throws Problem 409 where it is taken, 422 where it is none. */
export async function rebookCallback({ number, startsAt }: Input<"rebookCallback">, context: StoreContext) {
  try {
    return await moveCallback(context, { operation: "rebookCallback", number }, async (row) => {
      const span = slotAt(context.operator, new Date(startsAt));
      if (!span) throw invalid(noSlot);
      await changePlaces(row, span, context);
      const breached = promiseState({ dueAt: row.endsAt, keptAt: row.calledAt }, context.now) === "breached";
      // What was promised for the slot before and not kept is not forgotten with it.
      const details = {
        startsAt: span.startsAt.toISOString(),
        ...(breached && { breachedAt: row.endsAt.toISOString() }),
      };
      return {
        change: { ...span, kind: "slot", calledAt: null },
        happenings: [{ type: "callback.rebooked", details }],
      };
    });
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
export function startCallback({ number }: Input<"startCallback">, context: StoreContext) {
  const { operator, now } = context;
  return moveCallback(context, { operation: "startCallback", number }, (row) => {
    if (row.startsAt > now) throw new Problem("callback-not-due");
    if (!isCentreOpen(operator, now)) throw new Problem("centre-closed");
    return { change: { calledAt: now }, happenings: [{ type: "callback.started" }] };
  });
}

/** The customer was reached. */
export function completeCallback({ number, words }: Input<"completeCallback">, context: StoreContext) {
  return moveCallback(context, { operation: "completeCallback", number }, () => ({
    happenings: [{ type: "callback.completed", words }],
  }));
}

/** The customer did not answer. */
export function missCallback({ number }: Input<"missCallback">, context: StoreContext) {
  return moveCallback(context, { operation: "missCallback", number }, () => ({
    happenings: [{ type: "callback.missed" }],
  }));
}

const callbacks: CaseStore<"callback", CallbackRow> = {
  kind: "callback",
  hold: findCallback,
  write: (transaction, { id, ...stands }, change) =>
    transaction
      .updateTable("callbacks")
      .set({ ...stands, ...change })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow(),
};

async function moveCallback(
  context: StoreContext,
  { operation, number }: { operation: TransitionId<"callback">; number: string },
  decide: Transition<"callback", CallbackRow, Happening<"callback">>["decide"],
): Promise<Schemas["Callback"]> {
  const { row } = await transition(callbacks, context, { operation, of: number, decide });
  return callback(row, await readTimeline(context.transaction, row.id), context);
}
