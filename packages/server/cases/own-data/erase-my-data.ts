import type { Output } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { subjectOf } from "@otklik/rules/caller.js";
import { eraseThings } from "./erase-things.ts";
import { holdOf } from "@otklik/rules/holding-rules.js";
import type { Keeping } from "./kept-things.ts";
import { findOwn } from "./own-things.ts";

/** Erases what is kept of the caller, or of the receipt, and tells what is held instead. */
export function eraseMyData(keeping: Keeping) {
  return async (_input: unknown, context: StoreContext): Promise<Output<"eraseMyData">> => {
    const { caller, operator, now, transaction } = context;
    const things = (await findOwn(keeping, context, true)).map((thing) => ({
      ...thing,
      hold: holdOf(thing, operator, now),
    }));
    const erased = things.filter(({ hold }) => hold === null);
    const held = things.filter(({ hold }) => hold !== null);
    await eraseThings(keeping, erased, { transaction, now, role: "customer" });
    // The keys of her requests bear her name; where all is gone, no request is left to be repeated.
    if (held.length === 0)
      await transaction.deleteFrom("idempotencyKeys").where("subject", "=", subjectOf(caller)).execute();
    return {
      erased: erased.map(({ kind, number }) => ({ kind, number })),
      held: held.map(({ kind, number, hold }) => ({ kind, number, hold })),
    };
  };
}
