import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { BrowserContext } from "playwright-core";
import { states } from "../../examples/widgets/states/states.ts";
import { setOut, type Journey } from "./stage/journey.ts";

declare global {
  interface Window {
    axe: { run: (place: string) => Promise<AxeResults> };
  }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

describe("in the system's own colours axe finds nothing in", () => {
  let journey: Journey<object>;
  let context: BrowserContext;

  before(async () => {
    journey = await setOut(() => Promise.resolve({}));
    context = await journey.browser.newContext({
      viewport: { width: 640, height: 800 },
      colorScheme: "dark",
      forcedColors: "active",
      reducedMotion: "reduce",
    });
  });

  after(() => journey.end());

  for (const [widget, of] of Object.entries(states))
    for (const state of Object.keys(of))
      test(`${widget}, ${state}`, async () => {
        const page = await context.newPage();
        const query = new URLSearchParams({ widget, state, scheme: "dark", language: "en", bare: "" });
        await page.goto(`${journey.api}/widgets?${query.toString()}`);
        await page.waitForFunction(() => document.documentElement.dataset["ready"]);
        assert.equal(await page.evaluate(() => document.documentElement.dataset["ready"]), state);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run("main"));
        await page.close();
        const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        assert.deepEqual(found, []);
      });
});
