import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "playwright-core";
import { words } from "../../packages/elements/locales/kk/complaint-tracker.ts";
import { words as laterWords } from "../../packages/elements/locales/kk/complaints.ts";
import { words as followingWords } from "../../packages/elements/locales/kk/following.ts";
import type { HostPage, HostSite } from "./pages/host-site.ts";
import { usableAt, watchForForm } from "./pages/usable-form.ts";
import { kilobyte, kilobytes, type Row } from "./report.ts";

/** Compressed bytes by address, in the order in which the page asked. */
type Sizes = Map<string, number>;

/** What of JavaScript a page loads: for nothing, for the first form, and for a complaint from filing to following it. */
export async function scriptSizes(site: HostSite): Promise<Row[]> {
  const nothing = await sizesOf(site, "no-widget", (page) => page.waitForLoadState("networkidle"));
  const form = await sizesOf(site, "tracker", usableAt);
  const inUse = await sizesOf(site, "tracker", fileAndFollow);
  const beside = await besideForms(site);
  const loader = [...nothing].filter(([url]) => url.endsWith("/otklik.js"));
  return [
    row("loader", total(new Map(loader)), 1.2 * kilobyte),
    row("page without a widget, loader included", total(nothing), 1.2 * kilobyte),
    { ...row("tracker until its form is usable", total(form), 14 * kilobyte), beside, details: list(form) },
    {
      ...row("tracker in use: filed, receipt, live view", total(inUse), 32 * kilobyte),
      details: list(inUse),
    },
  ];
}

function row(what: string, bytes: number, limit: number): Row {
  const kept = bytes <= limit;
  return { what, measured: kilobytes(bytes), limit: `≤ ${kilobytes(limit)}`, beside: "", kept, gates: true };
}

async function besideForms(site: HostSite): Promise<string> {
  const lit = await sizesOf(site, "bare-lit", usableAt);
  const plain = await sizesOf(site, "plain", usableAt);
  return `bare Lit ${kilobytes(total(lit))}, plain HTML ${kilobytes(total(plain))}`;
}

/** Loads a page, does with it what is given, and weighs the scripts that came until then. */
async function sizesOf(
  site: HostSite,
  name: HostPage,
  use: (page: Page) => Promise<unknown>,
): Promise<Sizes> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    const isScript = response.headers()["content-type"]?.includes("javascript");
    if (isScript) sizes.set(response.url(), response.body().then(compressedSize));
  });
  await watchForForm(page);
  await page.goto(`${site.origin}/${name}`);
  await use(page);
  const weighed = await Promise.all([...sizes].map(async ([url, size]) => [url, await size] as const));
  await context.close();
  return new Map(weighed);
}

function compressedSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

async function fileAndFollow(page: Page): Promise<void> {
  const stream = page.waitForRequest((request) => request.url().includes("/events"));
  await page.getByRole("radio").first().check();
  await page.getByLabel(words.words).fill("There has been no signal in the lift since Monday.");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: words.send, exact: true }).click();
  await page.getByRole("heading", { name: laterWords.card.title }).waitFor();
  await page.getByRole("button", { name: laterWords.card.seeStatus }).click();
  await page.getByRole("heading", { name: followingWords.timeline }).waitFor();
  await stream;
}

function total(sizes: Sizes): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function list(sizes: Sizes): string[] {
  return [...sizes].map(([url, size]) => `${kilobytes(size).padStart(9)}  ${new URL(url).pathname}`);
}
