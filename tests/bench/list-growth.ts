import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { listQueue } from "../../packages/server/complaints/complaint-table.ts";
import type { Tables } from "../../packages/server/database/schema.ts";
import { asOperator } from "../../packages/server/database/transactions.ts";
import { newTestDatabase } from "../servers/postgres.ts";
import { startServer, tokenOf, type Server } from "./api/compared-servers.ts";
import { median, times, type Row } from "./report.ts";

const limit = 1.3;
const [few, many] = [1000, 100_000];
const rounds = 8;
const requestsPerRound = 50;

/** A queue to be listed, and the database that it is in. */
interface Queue {
  server: Server;
  token: string;
  databaseUrl: string;
}

/** Whether the first page of the queue takes longer where there are many complaints. */
export async function queueGrowth(): Promise<Row[]> {
  const queues = [await openQueue(few), await openQueue(many)] as const;
  const [short, long] = queues;
  try {
    const taken = { short: [] as number[], long: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      taken.short.push(...(await listMilliseconds(short)));
      taken.long.push(...(await listMilliseconds(long)));
    }
    const [shortTime, longTime] = [median(taken.short), median(taken.long)];
    return [
      {
        what: `queue's first page of ${many.toLocaleString("en")} complaints`,
        measured: `${times(longTime / shortTime)} (${longTime.toFixed(2)} ms)`,
        limit: `≤ ${times(limit)}`,
        beside: `of ${few.toLocaleString("en")} ${shortTime.toFixed(2)} ms`,
        kept: longTime / shortTime <= limit,
      },
      await planRow(long),
    ];
  } finally {
    for (const { server } of queues) await server.stop();
  }
}

async function openQueue(length: number): Promise<Queue> {
  const databaseUrl = await newTestDatabase();
  const server = await startServer({ DATABASE_URL: databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // Nine of ten have been answered, as in a queue that is kept up with.
  await client.query(
    `insert into complaints (operator_id, id, number, topic, words, language, status, consent_version, consented_at,
       received_at, answer_due_at, solve_due_at, answered_at, version)
     select 'gorizont', gen_random_uuid(), 'bench-' || n, 'network', repeat('There is no signal. ', 10), 'en',
       case when n % 10 = 0 then 'received' else 'in_progress' end, '2026-01', at, at,
       at + interval '3 days', at + interval '1 day', case when n % 10 = 0 then null else at + interval '1 hour' end, 1
     from (select n, now() - n * interval '1 minute' as at from generate_series(1, $1::integer) n) filed`,
    [length],
  );
  await client.query("vacuum analyze complaints");
  await client.end();
  return { server, token: await tokenOf(server, "marina"), databaseUrl };
}

async function listMilliseconds({ server, token }: Queue): Promise<number[]> {
  const taken: number[] = [];
  for (let request = 0; request < requestsPerRound; request++) {
    const start = performance.now();
    const answer = await fetch(`${server.url}/v1/pk_gorizont/complaints`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const { items } = (await answer.json()) as { items: unknown[] };
    taken.push(performance.now() - start);
    if (items.length !== 50) throw new Error(`The queue's first page has ${items.length} complaints.`);
  }
  return taken;
}

async function planRow({ databaseUrl }: Queue): Promise<Row> {
  const nodes = await planOf(databaseUrl);
  const measured = nodes.join(" ← ");
  return {
    what: "its plan",
    measured,
    limit: "no Seq Scan",
    beside: "",
    kept: !nodes.some((node) => node.startsWith("Seq Scan")),
  };
}

/** What PostgreSQL does for the very statement that the server sends. */
async function planOf(connectionString: string): Promise<string[]> {
  const sent: Pick<CompiledQuery, "sql" | "parameters">[] = [];
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) }),
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => void sent.push(query),
  });
  const plan = await asOperator(kysely, "gorizont", async (transaction) => {
    await listQueue(transaction, { after: undefined, size: 51 });
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
