import { type Compilable, CompiledQuery, type Kysely, type Transaction as KyselyTransaction } from "kysely";
import { heldBack } from "./dialect/gathering-driver.ts";
import { sqlState } from "./sql-state.ts";
import type { Tables } from "./tables/schema.ts";

/** A transaction that sees the rows of one operator and no others. */
export type Transaction = KyselyTransaction<Tables>;

const tries = 3;
const enter = "select set_config('otklik.operator', $1, true), set_config('role', 'otklik_app', true)";

/** Sends a statement that has nothing to answer, in one message with the next one, or with the commit. */
export async function sendWithNext(
  transaction: Transaction,
  statement: Compilable | CompiledQuery,
): Promise<void> {
  await transaction.executeQuery(heldBack("compile" in statement ? statement.compile() : statement));
}

/**
 * Runs the work in a transaction of the application's role that sees this operator's rows only, and commits before it
 * returns. Repeats it where the database asks for that (a serialization failure or a deadlock), three times at most.
 */
export async function asOperator<Result>(
  kysely: Kysely<Tables>,
  operatorId: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return repeated(() =>
    kysely.transaction().execute(async (transaction) => {
      await sendWithNext(transaction, CompiledQuery.raw(enter, [operatorId]));
      return work(transaction);
    }),
  );
}

/** Runs the work as the role that may blank events and delete receipts, and goes on as the application. */
export async function asEraser(transaction: Transaction, work: () => Promise<void>): Promise<void> {
  await sendWithNext(transaction, CompiledQuery.raw("select set_config('role', 'otklik_eraser', true)"));
  await work();
  await sendWithNext(transaction, CompiledQuery.raw("select set_config('role', 'otklik_app', true)"));
}

async function repeated<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = tries - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      const state = sqlState(error);
      if (left === 0 || (state !== "40001" && state !== "40P01")) throw error;
    }
  }
}
