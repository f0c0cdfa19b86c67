import { asEraser, type Transaction } from "../../database/transactions.ts";
import { blankEvents } from "../blank-events.ts";
import { recordEvent } from "../event-log.ts";
import { deleteReceipts } from "../receipts/receipt-table.ts";
import { changeThing } from "../receipts/receipted-things.ts";
import type { KeptThing, Keeping } from "./kept-things.ts";

/** Who has things erased: their customer, or the operator's rule when their time is over. */
export type Eraser = "customer" | "operator";

/**
 * Takes away all that is personal in things and in whatever belongs to them. The rows stay, as what the figures count;
 * that they were erased is an event like any other, without a name.
 */
export async function eraseThings(
  { domains, rooms }: Keeping,
  things: KeptThing[],
  { transaction, now, role }: { transaction: Transaction; now: Date; role: Eraser },
): Promise<void> {
  if (things.length === 0) return;
  const ids = things.map(({ id }) => id);
  for (const room of rooms) await room.erase(transaction, ids);
  for (const thing of things) {
    await domains.find(({ kind }) => kind === thing.kind)?.blank(transaction, thing.id);
    const nobody = { customerSubject: null, customerName: null, customerTier: null };
    await changeThing(transaction, thing, { ...nobody, erasedAt: now });
    await recordEvent(
      transaction,
      { ...thing, version: thing.version + 1, ownerSubject: null },
      { type: `${thing.kind}.erased`, at: now, actor: { role, caller: { kind: "anonymous" } } },
    );
  }
  await transaction
    .deleteFrom("receiptSessions")
    .where(
      "number",
      "in",
      things.map(({ number }) => number),
    )
    .execute();
  await asEraser(transaction, async () => {
    await deleteReceipts(transaction, ids);
    await blankEvents(transaction, ids);
  });
}
