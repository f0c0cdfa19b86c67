import type { HostPage, HostSite } from "./pages/host-site.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import { median, times, type Row } from "./report.ts";

const limit = 1.3;
const rounds = 5;
const pages = ["tracker", "bare-lit", "plain"] as const satisfies HostPage[];

/** Slow 4G as Lighthouse has it. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** From the navigation to the usable form on a slow line, with nothing in any cache. */
export async function slowLine(site: HostSite): Promise<Row[]> {
  const waited: Record<(typeof pages)[number], number[]> = { tracker: [], "bare-lit": [], plain: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of pages) waited[name].push(await waitFor(site, name));
  const [tracker, lit, plain] = [median(waited.tracker), median(waited["bare-lit"]), median(waited.plain)];
  return [
    {
      what: "Slow 4G, navigation to usable form",
      measured: `${times(tracker / lit)} (${tracker.toFixed()} ms)`,
      limit: `≤ ${times(limit)}`,
      beside: `bare Lit ${lit.toFixed()} ms, plain HTML ${plain.toFixed()} ms`,
      kept: tracker / lit <= limit,
      details: [`Scripts left both servers with the content encoding ${site.encoding}.`],
    },
  ];
}

async function waitFor(site: HostSite, name: HostPage): Promise<number> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await watchForForm(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slow4G);
  await page.goto(`${site.origin}/${name}`);
  const milliseconds = await usableAt(page);
  await context.close();
  return milliseconds;
}
