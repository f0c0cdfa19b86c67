import { parseArgs } from "node:util";
import { startPostgres } from "../servers/postgres.ts";
import { apiRate } from "./api-rate.ts";
import { idleMemory } from "./idle-memory.ts";
import { layoutShift } from "./layout-shift.ts";
import { mainThreadWork } from "./main-thread-work.ts";
import { onHostSite } from "./pages/host-site.ts";
import { listGrowth } from "./list-growth.ts";
import { queueGrowth } from "./queue-growth.ts";
import { printReport, type Row } from "./report.ts";
import { scriptSizes } from "./script-sizes.ts";
import { slowLine } from "./slow-line.ts";

/** What a browser loads and does. */
const inPages = { sizes: scriptSizes, work: mainThreadWork, line: slowLine, shift: layoutShift };

/** What a server does, beside a PostgreSQL that is ours alone. */
const onServers = { memory: idleMemory, lists: listGrowth, queue: queueGrowth, api: apiRate };

const names = [...Object.keys(inPages), ...Object.keys(onServers)];
const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const chosen = values.only ?? names;
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`--only takes ${names.join(", ")}; not ${unknown.join(", ")}.`);

const rows: Row[] = [];
if (chosen.some((name) => name in inPages)) await onHostSite((site) => measure(inPages, site));
if (chosen.some((name) => name in onServers)) {
  const postgres = await startPostgres();
  process.env["TEST_POSTGRES_URL"] = postgres.url;
  await measure(onServers, undefined);
  postgres.stop();
}
printReport(rows);

console.log(`
Sizes are brotli at quality 11 of what Chromium loaded for a page in Kazakh, whose words are the longest; 1 kB is 1,024
bytes. They are exact: a broken one fails this run. Times, rates and memory are compared within the run, but wall times
vary by 20 to 30 % from run to run, so a broken one is only marked.`);
process.exitCode = rows.some(({ kept, gates }) => gates && !kept) ? 1 : 0;

async function measure<Site>(
  measurements: Record<string, (site: Site) => Promise<Row[]>>,
  site: Site,
): Promise<void> {
  for (const [name, measurement] of Object.entries(measurements)) {
    if (!chosen.includes(name)) continue;
    console.log(`measuring ${name} …`);
    rows.push(...(await measurement(site)));
  }
}
