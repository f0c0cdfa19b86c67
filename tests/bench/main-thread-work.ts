import type { CDPSession } from "playwright-core";
import type { HostPage, HostSite } from "./pages/host-site.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import { median, times, type Row } from "./report.ts";

const limit = 1.6;
const rounds = 7;
const slowdown = 4;
const pages = ["tracker", "bare-lit", "plain"] as const satisfies HostPage[];

/** How long the main thread works until the form is usable, on a processor of a quarter of the speed. */
export async function mainThreadWork(site: HostSite): Promise<Row[]> {
  const worked: Record<(typeof pages)[number], number[]> = { tracker: [], "bare-lit": [], plain: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of pages) worked[name].push(await workOf(site, name));
  const [tracker, lit, plain] = [median(worked.tracker), median(worked["bare-lit"]), median(worked.plain)];
  return [
    {
      what: `main thread until the form is usable, CPU ${slowdown}× slower`,
      measured: `${times(tracker / lit)} (${tracker.toFixed()} ms)`,
      limit: `≤ ${times(limit)}`,
      beside: `bare Lit ${lit.toFixed()} ms, plain HTML ${plain.toFixed()} ms`,
      kept: tracker / lit <= limit,
    },
  ];
}

async function workOf(site: HostSite, name: HostPage): Promise<number> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await watchForForm(page);
  // A page of the same site first: so the process whose work is counted is there before and after.
  await page.goto(`${site.origin}/empty`);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const before = await taskMilliseconds(devtools);
  await page.goto(`${site.origin}/${name}`);
  await usableAt(page);
  const after = await taskMilliseconds(devtools);
  await context.close();
  return after - before;
}

async function taskMilliseconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
