import type { Input, Output } from "@otklik/openapi";
import { recordEvent } from "../event-log.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../problems/problem.ts";
import { customerColumns, customerOf } from "@otklik/rules/caller.js";
import { checkReceipt } from "./check-receipt.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";
import { changeCase, holdCase } from "./receipted-cases.ts";

/** Makes what a receipt opens the customer's own. Throws Problem 404 where it is not right, or somebody else's already. */
export function claimReceipt(guesses: ReceiptGuesses) {
  return async (receipt: Input<"claimReceipt">, context: StoreContext): Promise<Output<"claimReceipt">> => {
    const { caller, now, transaction } = context;
    const customer = customerOf(caller);
    if (!customer) throw new Problem("role-missing");
    const opened = await checkReceipt(guesses, receipt, context);
    const theCase = await holdCase(transaction, opened);
    const claimed = { number: theCase.number, opens: opened.kind };
    if (theCase.customerSubject === customer.subject) return claimed;
    if (theCase.customerSubject !== null) throw new Problem("not-found");
    await changeCase(transaction, { ...opened, version: theCase.version }, customerColumns(customer));
    // Earlier events stay nobody's: she reads them with the case. Those to come are hers.
    const version = theCase.version + 1;
    await recordEvent(
      transaction,
      { ...theCase, kind: opened.kind, version, ownerSubject: customer.subject },
      { type: `${opened.kind}.claimed`, at: now, actor: { role: "customer", caller } },
    );
    return claimed;
  };
}
