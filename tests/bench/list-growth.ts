import { CompiledQuery, Kysely } from "kysely";
import pg from "pg";
import { dialectOver } from "../../packages/server/database/dialect/dialect.ts";
import { postgresConnections } from "../../packages/server/database/dialect/postgres-connections.ts";
import type { Tables } from "../../packages/server/database/schema.ts";
import { asOperator } from "../../packages/server/database/transactions.ts";
import { demoToken } from "../servers/demo-server.ts";
import { newTestDatabase } from "../servers/postgres.ts";
import { startServer, type Server } from "./api/compared-servers.ts";
import { longLists, type LongList } from "./api/long-lists.ts";
import { median, times, type Row } from "./report.ts";

const limit = 1.3;
const [few, many] = [1000, 100_000];
const rounds = 8;
const requestsPerRound = 50;

/** A server and the database that it is on. */
interface Desk {
  server: Server;
  databaseUrl: string;
}

/** Whether the first page of each domain's list takes longer where there are many rows. */
export async function listGrowth(): Promise<Row[]> {
  const desks = [await openDesk(few), await openDesk(many)] as const;
  try {
    const rows: Row[] = [];
    for (const list of longLists) rows.push(await compare(list, desks), await planRow(list, desks[1]));
    return rows;
  } finally {
    for (const { server } of desks) await server.stop();
  }
}

async function openDesk(length: number): Promise<Desk> {
  const databaseUrl = await newTestDatabase();
  const server = await startServer({ DATABASE_URL: databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const { fill } of longLists) await client.query(fill, [length]);
  await client.query("vacuum analyze");
  await client.end();
  return { server, databaseUrl };
}

async function compare(list: LongList, [short, long]: readonly [Desk, Desk]): Promise<Row> {
  const taken = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    taken.short.push(...(await listMilliseconds(list, short)));
    taken.long.push(...(await listMilliseconds(list, long)));
  }
  const [shortTime, longTime] = [median(taken.short), median(taken.long)];
  return {
    what: `${list.path}: first page of ${many.toLocaleString("en")}`,
    measured: `${times(longTime / shortTime)} (${longTime.toFixed(2)} ms)`,
    limit: `≤ ${times(limit)}`,
    beside: `of ${few.toLocaleString("en")} ${shortTime.toFixed(2)} ms`,
    kept: longTime / shortTime <= limit,
  };
}

async function listMilliseconds({ path }: LongList, { server }: Desk): Promise<number[]> {
  const headers = { Authorization: `Bearer ${await demoToken(server.url, "marina")}` };
  const taken: number[] = [];
  for (let request = 0; request < requestsPerRound; request++) {
    const start = performance.now();
    const answer = await fetch(`${server.url}/v1/pk_gorizont/${path}`, { headers });
    const { items } = (await answer.json()) as { items: unknown[] };
    taken.push(performance.now() - start);
    if (items.length !== 50) throw new Error(`The first page of ${path} has ${items.length} items.`);
  }
  return taken;
}

async function planRow(list: LongList, { databaseUrl }: Desk): Promise<Row> {
  const nodes = await planOf(list, databaseUrl);
  return {
    what: `${list.path}: its plan`,
    measured: nodes.join(" ← "),
    limit: "no Seq Scan",
    beside: "",
    kept: !nodes.some((node) => node.startsWith("Seq Scan")),
  };
}

/** What PostgreSQL does for the very statement that the server sends. */
async function planOf({ ask }: LongList, connectionString: string): Promise<string[]> {
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
