import { brotliCompressSync, constants } from "node:zlib";
import type { Page, Response } from "playwright-core";
import type { HostPage } from "./pages/host-pages.ts";
import type { HostSite } from "./pages/host-site.ts";
import { slowDown } from "./pages/slow-4g.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import { fileAndFollow } from "./pages/widget-uses.ts";
import { widgetNames, widgets, type Widget } from "./pages/widgets.ts";
import { kilobyte, kilobytes, type Row } from "./report.ts";

/** Compressed bytes by address, in the order in which the page asked. */
type Sizes = Map<string, number>;

/** Something done with a page; `asked` holds the address of everything that the page has asked for. */
type Use = (page: Page, asked: string[]) => Promise<unknown>;

const limits = { loader: 1.2 * kilobyte, inUse: 32 * kilobyte, allInUse: 45 * kilobyte };

/** What of JavaScript a page loads: for nothing, for each first form, and from filing to following what was filed. */
export async function scriptSizes(site: HostSite): Promise<Row[]> {
  const untilIdle: Use = (page) => page.waitForLoadState("networkidle");
  const nothing = await sizesOf(site, "no-widget", untilIdle);
  const below = await sizesOf(site, "below-the-fold", untilIdle);
  const plain = await sizesOf(site, "plain", usableAt);
  const rows = [
    row("loader in a page without a widget", nothing, limits.loader),
    row("all four widgets below the fold", below, limits.loader),
  ];
  for (const widget of widgetNames) {
    const form = await sizesOf(site, widget, usableAt);
    const lit = await sizesOf(site, `bare-${widget}`, usableAt);
    const beside =
      `bare Lit ${kilobytes(total(lit))}` +
      (widget === "complaint-tracker" ? `, plain HTML ${kilobytes(total(plain))}` : "");
    rows.push({ ...row(`${widget} until it can be used`, form, widgets[widget].firstForm), beside });
    rows.push(
      row(`${widget} filed and followed`, await sizesOf(site, widget, using([widget])), limits.inUse),
    );
  }
  const all = await sizesOf(site, "all-widgets", using(widgetNames));
  return [...rows, row("all four in one page, filed and followed", all, limits.allInUse)];
}

function row(what: string, sizes: Sizes, limit: number): Row {
  const bytes = total(sizes);
  const details = [...sizes].map(([url, size]) => `${kilobytes(size).padStart(9)}  ${new URL(url).pathname}`);
  const kept = bytes <= limit;
  return {
    what,
    measured: kilobytes(bytes),
    limit: `≤ ${kilobytes(limit)}`,
    beside: "",
    kept,
    gates: true,
    details,
  };
}

/** Loads a page, does with it what is given, and weighs the scripts that came until then. */
async function sizesOf(site: HostSite, name: HostPage, use: Use): Promise<Sizes> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const scripts: Response[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("response", (response) => {
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response);
  });
  await watchForForm(page);
  // What is asked for only once the first form is drawn has not come by then on a slow line.
  await slowDown(page);
  await page.goto(`${site.origin}/${name}`);
  await use(page, asked);
  const weighed = await Promise.all(
    scripts.map(async (script) => [script.url(), compressedSize(await script.body())] as const),
  );
  await context.close();
  return new Map(weighed);
}

function compressedSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Files something with each widget of a page, until each follows live what became of it. */
function using(names: Widget[]): Use {
  return async (page, asked) => {
    for (const name of names) await fileAndFollow(name, page.locator(`otklik-${name}`));
    const streams = () => asked.filter((url) => url.includes("/events")).length;
    while (streams() < names.length) await page.waitForEvent("request");
  };
}

function total(sizes: Sizes): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
