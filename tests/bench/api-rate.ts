import { startCompared } from "./api/compared-servers.ts";
import { load, type Demand, type Performance } from "./api/load.ts";
import type { DatabaseKind } from "./api/place.ts";
import { times, type Row } from "./report.ts";

const leastRate = 0.7;
const mostDelay = 2;
const operations = ["getComplaint", "listComplaints", "createComplaint"] as const;

/** How many requests a second the server answers and how long the slowest wait, against bare Fastify with the same SQL. */
export async function apiRate(): Promise<Row[]> {
  return [...(await ratesOn("PostgreSQL")), ...(await ratesOn("PGlite"))];
}

async function ratesOn(kind: DatabaseKind): Promise<Row[]> {
  const { server, bare, token, number, stop } = await startCompared(kind);
  const rows: Row[] = [];
  try {
    for (const operation of operations) {
      const demandOn = ({ url }: { url: string }): Demand => ({
        operation,
        token,
        number,
        url: `${url}/v1/pk_gorizont`,
      });
      const ours = await load(demandOn(server));
      rows.push(...compare(`${operation} on ${kind}`, ours, await load(demandOn(bare))));
    }
    return rows;
  } finally {
    await stop();
  }
}

function compare(what: string, ours: Performance, bare: Performance): Row[] {
  const rate = ours.requestsPerSecond / bare.requestsPerSecond;
  const delay = ours.p99Milliseconds / bare.p99Milliseconds;
  return [
    {
      what: `${what}, requests per second`,
      measured: `${times(rate)} (${ours.requestsPerSecond.toFixed()})`,
      limit: `≥ ${times(leastRate)}`,
      beside: `bare Fastify ${bare.requestsPerSecond.toFixed()}`,
      kept: rate >= leastRate,
    },
    {
      what: `${what}, p99`,
      measured: `${times(delay)} (${ours.p99Milliseconds} ms)`,
      limit: `≤ ${times(mostDelay)}`,
      beside: `bare Fastify ${bare.p99Milliseconds} ms`,
      kept: delay <= mostDelay,
    },
  ];
}
