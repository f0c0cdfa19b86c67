import type { Input, Output } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { startReceiptSession } from "../../identity/receipt-session.ts";
import { checkReceipt } from "./check-receipt.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";

/** Exchanges a receipt for a token; `guesses` counts the wrong ones. Throws Problem 404 for any receipt that is not right. */
export function openReceipt(guesses: ReceiptGuesses) {
  return async (receipt: Input<"openReceipt">, context: StoreContext): Promise<Output<"openReceipt">> => {
    const { operator, now, transaction } = context;
    const { kind } = await checkReceipt(guesses, receipt, context);
    const { number } = receipt;
    const session = await startReceiptSession(transaction, { operatorId: operator.operator, number, now });
    return { token: session.token, expiresAt: session.expiresAt.toISOString(), opens: kind };
  };
}
