import type { Kysely } from "kysely";
import { purgeMails } from "../mail/mail-table.ts";
import type { Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";

/** Deletes what was kept for a time only: keys, sessions and links that are over, old mails, files that nobody attached. */
export async function purgeExpired(kysely: Kysely<Tables>, operatorIds: string[], now: Date): Promise<void> {
  for (const operatorId of operatorIds) {
    await asOperator(kysely, operatorId, async (transaction) => {
      await transaction.deleteFrom("idempotencyKeys").where("expiresAt", "<", now).execute();
      await transaction.deleteFrom("receiptSessions").where("expiresAt", "<", now).execute();
      await purgeMails(transaction, now);
      await transaction.deleteFrom("attachments").where("expiresAt", "<", now).execute();
    });
  }
}
