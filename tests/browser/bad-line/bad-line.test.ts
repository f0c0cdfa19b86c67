import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { countFiled, setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";

describe("filing over a line that fails", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api) }));
  });

  after(() => journey.end());

  test("P32: a server killed under an open form loses nothing of it, and takes it when it is back", async () => {
    await openForm("The server was killed.");
    await journey.kill();
    await send();
    await waiting("The server was killed.");
    await journey.restart();
    await received();
    assert.equal(await countOf("The server was killed."), 1);
    await context.close();
  });

  test("P43: an answer that got lost on its way back does not make a second complaint", async () => {
    await openForm("The answer got lost.");
    const keys: string[] = [];
    let lost = 0;
    await context.route("**/complaints", async (route) => {
      keys.push(route.request().headers()["idempotency-key"] ?? "none");
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await send();
    await received();
    assert.ok(keys.length > 1);
    assert.equal(new Set(keys).size, 1);
    assert.equal(await countOf("The answer got lost."), 1);
    await context.close();
  });

  test("P43: a captive portal's page is not taken for an answer", async () => {
    await openForm("A portal stands between us.");
    await context.route("**/complaints", (route) =>
      route.fulfill({
        status: 200,
        contentType: "text/html",
        headers: { "access-control-allow-origin": journey.sites.stranger.origin },
        body: "<title>Welcome</title>",
      }),
    );
    await send();
    await waiting("A portal stands between us.");
    assert.equal(await page.getByRole("heading", { name: "Your complaint is received" }).count(), 0);
    await context.unroute("**/complaints");
    await page.getByRole("button", { name: "Try now" }).click();
    await received();
    assert.equal(await countOf("A portal stands between us."), 1);
    await context.close();
  });

  test("a page that is offline says so, keeps every word, and sends it by itself once the line is back", async () => {
    await openForm("I was in the metro.");
    await context.setOffline(true);
    await send();
    await waiting("I was in the metro.");
    await context.setOffline(false);
    await received();
    assert.equal(await countOf("I was in the metro."), 1);
    await context.close();
  });

  async function openForm(words: string): Promise<void> {
    context = await journey.browser.newContext();
    page = await context.newPage();
    await page.goto(journey.sites.stranger.origin);
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill(words);
    await page.getByRole("checkbox").check();
    // What is needed for sending is fetched at the first touch; on a line this bad it has to be there already.
    await page.waitForFunction(() => customElements.get("otklik-upload-list") !== undefined);
  }

  const send = () => page.getByRole("button", { name: "Send" }).click();
  const waiting = async (words: string) => {
    await page.getByRole("listitem").getByText("Not sent yet. We keep it on this device").waitFor();
    await page.getByText(words).waitFor();
  };
  const received = () => page.getByRole("heading", { name: "Your complaint is received" }).waitFor();

  const countOf = (words: string) => countFiled(journey.api, words);
});
