import type { ReceiptKind } from "@otklik/openapi";
import type { Transaction } from "../../database/transactions.ts";
import { newReceipt, secretHash, type Receipt } from "./receipt-number.ts";

/** What a receipt is given for. */
export interface ReceiptedCase {
  operatorId: string;
  kind: ReceiptKind;
  id: string;
}

/** Deletes the receipts of things, so that nothing opens them any more; only the eraser's role may. */
export async function deleteReceipts(transaction: Transaction, caseIds: string[]): Promise<void> {
  await transaction.deleteFrom("receipts").where("caseId", "in", caseIds).execute();
}

/**
 * Gives a case its number and secret. Two of 10¹² numbers meet rarely, and then the next is drawn; `draw` is called
 * until it gives a number that no other receipt of the operator has.
 */
export async function issueReceipt(
  transaction: Transaction,
  { operatorId, kind, id }: ReceiptedCase,
  draw: () => Receipt = newReceipt,
): Promise<Receipt> {
  for (;;) {
    const receipt = draw();
    const { number, secret } = receipt;
    const row = await transaction
      .insertInto("receipts")
      .values({ operatorId, number, caseKind: kind, caseId: id, secretHash: secretHash(secret) })
      .onConflict((conflict) => conflict.columns(["operatorId", "number"]).doNothing())
      .returning("number")
      .executeTakeFirst();
    if (row) return receipt;
  }
}
