import { startCompared, type ComparedServers } from "./api/compared-servers.ts";
import { demands, type Demand } from "./api/demands.ts";
import { load, type Performance } from "./api/load.ts";
import type { DatabaseKind } from "./api/place.ts";
import { median, times, type Row } from "./report.ts";

const leastRate = 0.7;
const mostDelay = 2;
const rounds = 3;

/** How many requests a second the server answers and how long the slowest wait, against bare Fastify with the same SQL. */
export async function apiRate(): Promise<Row[]> {
  return [...(await ratesOn("PostgreSQL")), ...(await ratesOn("PGlite"))];
}

async function ratesOn(kind: DatabaseKind): Promise<Row[]> {
  const compared = await startCompared(kind);
  const rows: Row[] = [];
  try {
    for (const demand of demands(compared.stock)) {
      const what = `${demand.operation} on ${kind}`;
      try {
        rows.push(...compare(what, ...(await sideBySide(compared, demand))));
      } catch (error) {
        // A machine that is busy with other things may answer too late; what else is measured stands.
        rows.push({ what, measured: String(error), limit: "no failure", beside: "", kept: false });
      }
    }
    return rows;
  } finally {
    await compared.stop();
  }
}

/** Each in turn, so that what else the machine does falls on both. */
async function sideBySide(
  { server, bare }: ComparedServers,
  demand: Demand,
): Promise<[Performance, Performance]> {
  const [ours, theirs]: [Performance[], Performance[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await load(server, server, demand));
    theirs.push(await load(bare, server, demand));
  }
  return [middle(ours), middle(theirs)];
}

function middle(performances: Performance[]): Performance {
  return {
    requestsPerSecond: median(performances.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99Milliseconds: median(performances.map(({ p99Milliseconds }) => p99Milliseconds)),
  };
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
