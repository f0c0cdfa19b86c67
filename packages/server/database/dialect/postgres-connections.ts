import pg from "pg";
import type { Answer, Connections, Statement } from "./gathering-driver.ts";

/** Connections to a PostgreSQL, `max` at most. */
export function postgresConnections(connectionString: string, max: number): Connections {
  const pool = new pg.Pool({
    connectionString,
    max,
    pipeline: true,
    connectionTimeoutMillis: 3000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: "otklik",
  });
  // A connection that breaks is replaced by the pool; without listeners it would end the process: the pool's is for
  // idle ones, their own for those that break in a transaction between two queries.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    acquire: async () => {
      const client = await pool.connect();
      return {
        send: (statement, before) => send(client, statement, before),
        release: (isBroken) => client.release(isBroken),
      };
    },
    close: () => pool.end(),
  };
}

/** In one message: without the cork each statement would be one. */
async function send(client: pg.PoolClient, statement: Statement, before: Statement[]): Promise<Answer> {
  const { stream } = client.connection;
  stream.cork();
  const earlier = before.map(({ sql, parameters }) => client.query(sql, [...parameters]));
  const { sql: text, parameters } = statement;
  const last = client.query<unknown[]>({ text, values: [...parameters], rowMode: "array" });
  stream.uncork();
  await Promise.all([...earlier, last]);
  const { fields, rows, rowCount } = await last;
  return { columns: fields.map(({ name }) => name), rows, affected: rowCount ?? 0 };
}
