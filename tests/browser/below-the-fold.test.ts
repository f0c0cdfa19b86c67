import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "./stage/stranger-site.ts";

const widgets = `<p class="long"></p><otklik-callback-request></otklik-callback-request>`;
const css = ".long { block-size: 5000px }";
const nearWidgets = `<p class="long"></p><otklik-feedback-form></otklik-feedback-form>`;
const nearCss = ".long { block-size: 110vh }";

describe("a page whose only widget is far below what is seen", () => {
  let journey: Journey<{ stranger: StrangerSite; near: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({
      stranger: await openStrangerSite(api, { widgets, css }),
      near: await openStrangerSite(api, { widgets: nearWidgets, css: nearCss }),
    }));
  });

  after(() => journey.end());

  test("it costs the loader alone until one scrolls to it", async () => {
    const page = await journey.browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(journey.api)) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(journey.sites.stranger.origin, { waitUntil: "networkidle" });
    // Two frames: the loader has been told by then what is in sight.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    assert.deepEqual(asked, ["/otklik/v1/otklik.js"]);
    await page.locator("otklik-callback-request").scrollIntoViewIfNeeded();
    await page.getByRole("heading", { name: "When shall we call you?" }).waitFor();
    assert.ok(asked.includes("/otklik/v1/callback-request.js"));
    await page.close();
  });

  test("a form that comes just below what is seen neither moves the page nor takes the focus", async () => {
    const page = await journey.browser.newPage();
    await page.goto(journey.sites.near.origin);
    await page.getByRole("button", { name: "Send" }).waitFor();
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    const found = await page.evaluate(() => [scrollY, document.activeElement?.localName]);
    assert.deepEqual(found, [0, "body"]);
    await page.close();
  });
});
