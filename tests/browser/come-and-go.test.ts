import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { CDPSession, Page } from "playwright-core";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, signIn, type StrangerSite } from "./stage/stranger-site.ts";

const tags = ["complaint-tracker", "callback-request", "feedback-form", "idea-board"];
const rounds = 200;
const widgets = "<otklik-provider></otklik-provider>";

describe("widgets that come and go", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({
      stranger: await openStrangerSite(api, { widgets, script: signIn(api, "elena") }),
    }));
  });

  after(() => journey.end());

  for (const tag of tags)
    test(`P41: ${rounds} of <otklik-${tag}> leave no node, no listener and no open stream behind, and throw nothing`, async () => {
      const page = await journey.browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      const streams = openStreams(page);
      await page.goto(journey.sites.stranger.origin);
      const session = await page.context().newCDPSession(page);
      await comeAndGo(page, tag, 20);
      await streams.closed();
      const before = await leftovers(page, session);
      await comeAndGo(page, tag, rounds);
      await streams.closed();
      const now = await leftovers(page, session);
      // One leaked widget in ten would already be twenty times its nodes, of which each has dozens.
      assert.ok(now.nodes - before.nodes < 50, `${now.nodes - before.nodes} nodes stay`);
      assert.ok(now.listeners - before.listeners < 10, `${now.listeners - before.listeners} listeners stay`);
      assert.ok(now.heap - before.heap < 1_000_000, `${now.heap - before.heap} bytes stay`);
      assert.deepEqual(faults, []);
      await page.close();
    });
});

/** Puts a widget into the page and takes it out: at once, after a frame, or once it is drawn, by turns. */
async function comeAndGo(page: Page, tag: string, times: number): Promise<void> {
  await page.evaluate(
    async ({ name, most }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const isDrawn = ({ shadowRoot }: Element) =>
        shadowRoot?.querySelector(".card") && !shadowRoot.querySelector("[aria-busy=true]");
      for (let round = 0; round < most; round++) {
        const widget = document.createElement(name);
        document.querySelector("otklik-provider")?.append(widget);
        if (round % 4 === 1) await frame();
        if (round % 4 > 1) while (!isDrawn(widget)) await frame();
        widget.remove();
      }
    },
    { name: `otklik-${tag}`, most: times },
  );
}

/** The live streams of a page that have not ended. */
function openStreams(page: Page): { closed: () => Promise<void> } {
  const open = new Set<object>();
  let onClosed = (): void => undefined;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith("/events")) open.add(request);
  });
  for (const end of ["requestfailed", "requestfinished"] as const)
    page.on(end as "requestfailed", (request) => {
      open.delete(request);
      if (open.size === 0) onClosed();
    });
  return {
    closed: async () => {
      await page.waitForLoadState("networkidle");
      if (open.size > 0) await new Promise<void>((resolve) => (onClosed = resolve));
    },
  };
}

/** What stays once the browser has drawn without the last widget, which until then it holds itself. */
async function leftovers(
  page: Page,
  session: CDPSession,
): Promise<Record<"nodes" | "listeners" | "heap", number>> {
  await session.send("Performance.enable");
  for (let frame = 0; frame < 3; frame++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await session.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
}
