import type { Output } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { subjectOf } from "@otklik/rules/caller.js";
import { eraseCases } from "./erase-cases.ts";
import { holdOf } from "@otklik/rules/holding-rules.js";
import type { Keeping } from "./kept-cases.ts";
import { findOwn } from "./own-cases.ts";

/** Erases what is kept of the caller, or of the receipt, and tells what is held instead. */
export function eraseMyData(keeping: Keeping) {
  return async (_input: unknown, context: StoreContext): Promise<Output<"eraseMyData">> => {
    const { caller, operator, now, transaction } = context;
    const cases = (await findOwn(keeping, context, true)).map((theCase) => ({
      ...theCase,
      hold: holdOf(theCase, operator, now),
    }));
    const erased = cases.filter(({ hold }) => hold === null);
    const held = cases.filter(({ hold }) => hold !== null);
    await eraseCases(keeping, erased, { transaction, now, role: "customer" });
    // The keys of her requests bear her name; where all is gone, no request is left to be repeated.
    if (held.length === 0)
      await transaction.deleteFrom("idempotencyKeys").where("subject", "=", subjectOf(caller)).execute();
    return {
      erased: erased.map(({ kind, number }) => ({ kind, number })),
      held: held.map(({ kind, number, hold }) => ({ kind, number, hold })),
    };
  };
}
