import type { Kysely } from "kysely";
import type { Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";
import type { Operator } from "../operators/operator.ts";
import { closeDays, closesAt, type Closing } from "./close-days.ts";

/**
 * Closes each operator's days soon after its midnight, beginning with those that ended while no server ran; to be called
 * again and again. Between two midnights it asks the database nothing.
 */
export function dayCloser(
  kysely: Kysely<Tables>,
  operators: Operator[],
  clock: () => Date,
): () => Promise<void> {
  const next = new Map(operators.map((operator) => [operator, 0]));
  return async () => {
    for (const [operator, moment] of next) {
      const now = clock();
      if (now.getTime() < moment) continue;
      let closing: Closing;
      do {
        closing = await asOperator(kysely, operator.operator, (transaction) =>
          closeDays(transaction, operator, now),
        );
      } while (closing === "more");
      if (closing === "done") next.set(operator, closesAt(now, operator).getTime());
    }
  };
}
