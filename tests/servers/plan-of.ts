import { CompiledQuery, Kysely } from "kysely";
import { dialectOver } from "../../packages/server/database/dialect/dialect.ts";
import { postgresConnections } from "../../packages/server/database/dialect/postgres-connections.ts";
import type { Tables } from "../../packages/server/database/tables/schema.ts";
import { asOperator, type Transaction } from "../../packages/server/database/transactions.ts";

/** What PostgreSQL does for the last statement that the server sends to answer a question, in the operator's name. */
export async function planOf(
  connectionString: string,
  ask: (transaction: Transaction) => Promise<unknown>,
): Promise<string[]> {
  const sent: Pick<CompiledQuery, "sql" | "parameters">[] = [];
  const kysely = new Kysely<Tables>({
    dialect: dialectOver(postgresConnections(connectionString, 1)),
    log: ({ query }) => void sent.push(query),
  });
  const plan = await asOperator(kysely, "gorizont", async (transaction) => {
    await ask(transaction);
    const { sql = "", parameters = [] } = sent.at(-1) ?? {};
    const explain = CompiledQuery.raw(`explain ${sql}`, [...parameters]);
    const { rows } = await transaction.executeQuery(explain);
    return rows.map((row) => Object.values(row as Record<string, string>).join(""));
  });
  await kysely.destroy();
  return plan
    .map((line) => /([A-Z][A-Za-z ]+?(?: using \w+)?(?: on \w+)?) +\(cost/.exec(line)?.[1] ?? "")
    .filter(Boolean);
}
