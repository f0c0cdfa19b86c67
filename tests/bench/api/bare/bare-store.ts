import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

export type Row = Record<string, unknown>;

/** Sends one statement and gives its rows. */
export type Query = (text: string, values: unknown[]) => Promise<Row[]>;

/** Does the work in a transaction that sees one operator's rows. */
export type InTransaction = <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;

const enter = "select set_config('otklik.operator', $1, true), set_config('role', 'otklik_app', true)";

/** The database that DATABASE_URL or DATA_DIR names, as the server opens it. */
export async function openBareStore(environment: NodeJS.ProcessEnv): Promise<InTransaction> {
  const { DATABASE_URL, DATA_DIR } = environment;
  return DATABASE_URL ? onPostgres(DATABASE_URL) : onPGlite(join(DATA_DIR ?? "", "database"));
}

function onPostgres(connectionString: string): InTransaction {
  const pool = new pg.Pool({ connectionString, max: 10 });
  return async (work) => {
    const client = await pool.connect();
    const query: Query = async (text, values) => (await client.query<Row>(text, values)).rows;
    try {
      await query("begin", []);
      await query(enter, ["gorizont"]);
      const result = await work(query);
      await query("commit", []);
      return result;
    } finally {
      client.release();
    }
  };
}

async function onPGlite(folder: string): Promise<InTransaction> {
  const pglite = await PGlite.create(folder, {
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"],
  });
  return (work) =>
    pglite.transaction(async (transaction) => {
      const query: Query = async (text, values) => (await transaction.query<Row>(text, values)).rows;
      await query(enter, ["gorizont"]);
      return work(query);
    });
}
