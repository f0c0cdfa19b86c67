import type { Kysely } from "kysely";
import type { Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";
import type { Operator } from "../operators/operator.ts";
import { wake } from "./complaint-moves.ts";

const batch = 50;

/**
 * Records what has happened to complaints of itself: promises and targets that were not kept, steps of the ladder that
 * were not answered, complaints that can no longer be reopened. Each once, whichever process comes to it, and also when
 * none ran at its moment. Tells whether anything was recorded.
 */
export async function wakeComplaints(
  kysely: Kysely<Tables>,
  operators: Operator[],
  now: Date,
): Promise<boolean> {
  let isAnythingNew = false;
  for (const operator of operators) {
    let count: number;
    do {
      count = await wakeSome(kysely, operator, now);
      isAnythingNew ||= count > 0;
    } while (count === batch);
  }
  return isAnythingNew;
}

function wakeSome(kysely: Kysely<Tables>, operator: Operator, now: Date): Promise<number> {
  return asOperator(kysely, operator.operator, async (transaction) => {
    const rows = await transaction
      .selectFrom("complaints")
      .selectAll()
      .where("wakesAt", "<", now)
      .orderBy("wakesAt")
      .limit(batch)
      .forUpdate()
      // Whoever holds it records what fell due himself, or comes to it next time.
      .skipLocked()
      .execute();
    for (const row of rows) await wake({ operator, transaction, now }, row);
    return rows.length;
  });
}
