import { asEraser, type Transaction } from "../../database/transactions.ts";
import { blankEvents } from "../blank-events.ts";
import { recordEvent } from "../event-log.ts";
import { deleteReceipts } from "../receipts/receipt-table.ts";
import { changeCase } from "../receipts/receipted-cases.ts";
import type { KeptCase, Keeping } from "./kept-cases.ts";

/** Who has things erased: their customer, or the operator's rule when their time is over. */
export type Eraser = "customer" | "operator";

/**
 * Takes away all that is personal in things and in whatever belongs to them. The rows stay, as what the figures count;
 * that they were erased is an event like any other, without a name.
 */
export async function eraseCases(
  { domains, rooms }: Keeping,
  cases: KeptCase[],
  { transaction, now, role }: { transaction: Transaction; now: Date; role: Eraser },
): Promise<void> {
  if (cases.length === 0) return;
  const ids = cases.map(({ id }) => id);
  for (const room of rooms) await room.erase(transaction, ids);
  for (const theCase of cases) {
    await domains.find(({ kind }) => kind === theCase.kind)?.blank(transaction, theCase.id);
    const nobody = { customerSubject: null, customerName: null, customerTier: null };
    await changeCase(transaction, theCase, { ...nobody, erasedAt: now });
    await recordEvent(
      transaction,
      { ...theCase, version: theCase.version + 1, ownerSubject: null },
      { type: `${theCase.kind}.erased`, at: now, actor: { role, caller: { kind: "anonymous" } } },
    );
  }
  await transaction
    .deleteFrom("receiptSessions")
    .where(
      "number",
      "in",
      cases.map(({ number }) => number),
    )
    .execute();
  await asEraser(transaction, async () => {
    await deleteReceipts(transaction, ids);
    await blankEvents(transaction, ids);
  });
}
