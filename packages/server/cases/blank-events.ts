import { sql } from "kysely";
import type { Transaction } from "../database/transactions.ts";

/**
 * Takes away what was said in the events of things, and who their customer is; that something happened, and when,
 * stays. Only the eraser's role may do so, and it may do nothing else to an event.
 */
export async function blankEvents(transaction: Transaction, caseIds: string[]): Promise<void> {
  const unlessCustomer = (column: string) =>
    sql<string | null>`case when actor_role <> 'customer' then ${sql.ref(column)} end`;
  await transaction
    .updateTable("events")
    .set({
      words: null,
      ownerSubject: null,
      actorSubject: unlessCustomer("actor_subject"),
      actorName: unlessCustomer("actor_name"),
    })
    .where("caseId", "in", caseIds)
    .execute();
}
