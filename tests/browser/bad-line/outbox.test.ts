import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { countFiled, setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";

/** The page's own script: it signs in whoever the address names. */
const signedIn = (api: string) => `addEventListener("DOMContentLoaded", () => {
  const person = new URLSearchParams(location.search).get("person");
  if (!person) return;
  const body = JSON.stringify({ site: "pk_gorizont", person });
  const headers = { "content-type": "application/json" };
  document.querySelector("otklik-provider").getToken = async () =>
    (await (await fetch("${api}/demo/token", { method: "POST", headers, body })).json()).token;
});`;

const widgets = "<otklik-provider><otklik-complaint-tracker></otklik-complaint-tracker></otklik-provider>";

describe("what was sent while there was no line", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let context: BrowserContext;

  before(async () => {
    journey = await setOut(async (api) => ({
      stranger: await openStrangerSite(api, { widgets, script: signedIn(api) }),
    }));
  });

  afterEach(() => context.close());

  after(() => journey.end());

  test("P43: is delivered from another tab after the first was closed, once, and its receipt is shown until it was seen", async () => {
    context = await journey.browser.newContext();
    await fileOffline("I closed the tab.");
    await context.setOffline(false);
    const [one, other] = [await visit(), await visit()];
    await Promise.all([one, other].map(received));
    assert.equal(await countFiled(journey.api, "I closed the tab."), 1);
    await other.close();
    await one.close();
    const later = await visit();
    await received(later);
    await later.getByRole("button", { name: "See its status" }).click();
    await later.getByText("I closed the tab.").waitFor();
    await later.close();
    const last = await visit();
    await last.getByLabel("What went wrong?").waitFor();
    assert.equal(await last.getByText("received").count(), 0);
    await assertNothingKept(last);
  });

  test("P32 P43: outlives a server that is killed in the middle of it", async () => {
    context = await journey.browser.newContext();
    let isKilled = false;
    await context.route("**/complaints", async (route) => {
      if (!isKilled) await route.fetch();
      if (!isKilled) await journey.kill();
      isKilled = true;
      await route.abort("connectionreset");
    });
    const page = await fill("The answer was never heard.");
    await page.getByRole("button", { name: "Send" }).click();
    await waiting(page);
    await page.close();
    await context.unroute("**/complaints");
    await journey.restart();
    await received(await visit());
    assert.equal(await countFiled(journey.api, "The answer was never heard."), 1);
  });

  test("P44: is neither sent as another person nor shown to one, and waits for the one who wrote it", async () => {
    context = await journey.browser.newContext();
    await fileOffline("Only Anna may see this.", "anna");
    await context.setOffline(false);
    const viktor = await visit("viktor");
    await viktor.getByRole("heading", { name: "My complaints" }).waitFor();
    await viktor.waitForTimeout(1500);
    assert.equal(await viktor.getByText("Only Anna may see this.").count(), 0);
    assert.equal(await countFiled(journey.api, "Only Anna may see this."), 0);
    await viktor.close();
    const anna = await visit("anna");
    await received(anna);
    await anna.getByRole("button", { name: "See its status" }).click();
    await anna.getByText("Only Anna may see this.").waitFor();
    assert.equal(await countFiled(journey.api, "Only Anna may see this."), 1);
  });

  test("can be taken back, and then stands in the form again", async () => {
    context = await journey.browser.newContext();
    const page = await fileOffline("Never mind.", undefined, true);
    await page.getByRole("button", { name: "Don’t send" }).click();
    await says(page, "Never mind.");
    await context.setOffline(false);
    await page.reload();
    await says(page, "Never mind.");
    await assertNothingKept(page);
    assert.equal(await countFiled(journey.api, "Never mind."), 0);
  });

  test("a further message waits in its complaint and arrives there, once", async () => {
    context = await journey.browser.newContext();
    const page = await fill("A message follows.");
    await page.getByRole("button", { name: "Send" }).click();
    await received(page);
    await page.getByRole("button", { name: "See its status" }).click();
    const box = page.getByLabel("Would you like to add anything?");
    await box.fill("And it is still gone.");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Send" }).click();
    await waiting(page);
    assert.equal(await box.inputValue(), "");
    await context.setOffline(false);
    await page
      .getByRole("listitem")
      .filter({ hasText: "You added" })
      .getByText("And it is still gone.")
      .waitFor();
    await page.getByText("Not sent yet").waitFor({ state: "detached" });
  });

  async function visit(person?: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${journey.sites.stranger.origin}/${person ? `?person=${person}` : ""}`);
    return page;
  }

  async function fill(words: string, person?: string): Promise<Page> {
    const page = await visit(person);
    if (person) await page.getByRole("button", { name: "Write a new complaint" }).click();
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill(words);
    await page.getByRole("checkbox").check();
    // What sends it is fetched with the first touch.
    await page.waitForFunction(() => customElements.get("otklik-upload-list") !== undefined);
    return page;
  }

  async function fileOffline(words: string, person?: string, staysOpen = false): Promise<Page> {
    const page = await fill(words, person);
    await context.setOffline(true);
    await page.getByRole("button", { name: "Send" }).click();
    await waiting(page);
    if (!staysOpen) await page.close();
    return page;
  }

  const waiting = (page: Page) =>
    page.getByRole("listitem").getByText("Not sent yet. We keep it on this device").waitFor();

  async function says(page: Page, words: string): Promise<void> {
    const field = page.getByLabel("What went wrong?");
    await field.waitFor();
    while ((await field.inputValue()) !== words) await page.waitForTimeout(100);
  }

  async function received(page: Page): Promise<void> {
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
  }

  async function assertNothingKept(page: Page): Promise<void> {
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  }
});
