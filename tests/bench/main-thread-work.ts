import type { CDPSession } from "playwright-core";
import type { HostPage } from "./pages/host-pages.ts";
import type { HostSite } from "./pages/host-site.ts";
import { sideBySide } from "./pages/side-by-side.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import type { Row } from "./report.ts";

const slowdown = 4;

/** How long the main thread works until each widget can be used, on a processor of a quarter of the speed. */
export function mainThreadWork(site: HostSite): Promise<Row[]> {
  return sideBySide({
    what: `main thread until it can be used, CPU ${slowdown}× slower`,
    limit: 1.6,
    rounds: 7,
    measure: (page) => workOf(site, page),
  });
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
