import pg from "pg";
import { demoToken } from "../servers/demo-server.ts";
import { planOf } from "../servers/plan-of.ts";
import { newTestDatabase } from "../servers/postgres.ts";
import { startServer, type Server } from "./api/compared-servers.ts";
import { longLists, type LongList } from "./api/long-lists.ts";
import { median, times, type Row } from "./report.ts";

const limit = 1.3;
const [few, many] = [1000, 100_000];
const rounds = 8;
const requestsPerRound = 50;

/** A server and the database that it is on. */
export interface Desk {
  server: Server;
  databaseUrl: string;
  /** How many rows each list has. */
  length: number;
}

/** Whether the first page of each domain's list takes longer where there are many rows. */
export async function listGrowth(): Promise<Row[]> {
  const desks = [await openDesk(few, longLists), await openDesk(many, longLists)] as const;
  try {
    const rows: Row[] = [];
    for (const list of longLists)
      rows.push(await compareFirstPages(list.path, desks), await planRow(list, desks[1]));
    return rows;
  } finally {
    for (const { server } of desks) await server.stop();
  }
}

/** A server whose lists have so many rows. */
export async function openDesk(length: number, lists: readonly Pick<LongList, "fill">[]): Promise<Desk> {
  const databaseUrl = await newTestDatabase();
  const server = await startServer({ DATABASE_URL: databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const { fill } of lists) await client.query(fill, [length]);
  await client.query("vacuum analyze");
  await client.end();
  return { server, databaseUrl, length };
}

/** How much longer the same first page takes where there are more rows. */
export async function compareFirstPages(path: string, [short, long]: readonly [Desk, Desk]): Promise<Row> {
  const taken = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    taken.short.push(...(await listMilliseconds(path, short)));
    taken.long.push(...(await listMilliseconds(path, long)));
  }
  const [shortTime, longTime] = [median(taken.short), median(taken.long)];
  return {
    what: `${path}: first page of ${long.length.toLocaleString("en")}`,
    measured: `${times(longTime / shortTime)} (${longTime.toFixed(2)} ms)`,
    limit: `≤ ${times(limit)}`,
    beside: `of ${short.length.toLocaleString("en")} ${shortTime.toFixed(2)} ms`,
    kept: longTime / shortTime <= limit,
  };
}

async function listMilliseconds(path: string, { server }: Desk): Promise<number[]> {
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

async function planRow({ path, ask }: LongList, { databaseUrl }: Desk): Promise<Row> {
  const nodes = await planOf(databaseUrl, ask);
  return {
    what: `${path}: its plan`,
    measured: nodes.join(" ← "),
    limit: "no Seq Scan",
    beside: "",
    kept: !nodes.some((node) => node.startsWith("Seq Scan")),
  };
}
