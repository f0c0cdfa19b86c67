import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "./stage/stranger-site.ts";
import { openWatched } from "./stage/watched-page.ts";

const oldLibrary = `
  Array.prototype.toJSON = function () { return "broken by an old library"; };
  Object.defineProperty(Object.prototype, "toJSON", {
    value() { return "broken by an old library"; }, configurable: true,
  });
  String.prototype.toJSON = function () { return "broken"; };`;

const hidingStyles = `
  body > *:not(h1) { display: none !important; visibility: visible; }
  input, button, textarea { display: none !important; color: red !important; }`;

const fallback = "Write to us: Gorizont Mobile, PO box 500, Tver.";

describe("a page that means no good, or only knows no better", () => {
  const words = 'The signal is gone: "quotes", <b>tags</b>, 100 % and emoji 📵';
  let journey: Journey<Record<"hostile" | "blocking" | "unlisted", StrangerSite>>;
  let sites: typeof journey.sites;
  let browser: Browser;

  before(async () => {
    journey = await setOut(async (api) => ({
      hostile: await openStrangerSite(api, { script: oldLibrary, css: hidingStyles }),
      blocking: await openStrangerSite(api, { scriptSource: "https://elsewhere.example" }),
      unlisted: await openStrangerSite(api),
    }));
    ({ sites, browser } = journey);
  });

  after(() => journey.end());

  test("P42: toJSON of an old library changes nothing of what is sent, and styles that hide all do not hide us", async () => {
    const { page, close } = await opened(sites.hostile.origin);
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill(words);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
    await page.getByRole("button", { name: "See its status" }).click();
    await page.getByText(words).waitFor();
    await close();
  });

  test("P41: where the policy blocks our script, the fallback stays visible and nothing is thrown", async () => {
    const { page, faults, close } = await opened(sites.blocking.origin);
    await page.getByText(fallback).waitFor();
    assert.equal(
      await page.locator("otklik-complaint-tracker").evaluate((element) => element.matches(":defined")),
      false,
    );
    assert.deepEqual(faults, []);
    await close();
  });

  test("P41: where a widget's module cannot be had, the fallback stays visible and nothing is thrown", async () => {
    const context = await browser.newContext();
    await context.route(/\/(complaint-tracker\.js|chunks\/)/, (route) => route.abort());
    const { page, assertClean } = await openWatched(context, sites.hostile.origin);
    await page.waitForEvent("console", (message) => message.type() === "warning");
    assert.ok((await page.locator("otklik-complaint-tracker").textContent())?.includes(fallback));
    await assertClean(["otklik-complaint-tracker"]);
    await context.close();
  });

  test("P15: a page that the operator has not listed gets no answer, says so, and throws nothing", async () => {
    const { page, faults, close } = await opened(sites.unlisted.origin);
    await page.getByRole("alert").waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

  async function opened(url: string): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(url);
    return { page, faults, close: () => context.close() };
  }
});
