import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient } from "@otklik/client";
import type { BrowserContext, Page } from "playwright-core";
import { setOut, type Journey } from "./journey.ts";
import { openStrangerSite, type StrangerSite } from "./stranger-site.ts";

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
    await failure();
    assert.equal(await page.getByLabel("What went wrong?").inputValue(), "The server was killed.");
    await journey.restart();
    await page.getByRole("button", { name: "Try again" }).click();
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
    await failure();
    assert.equal(await page.getByRole("heading", { name: "Your complaint is received" }).count(), 0);
    await context.unroute("**/complaints");
    await page.getByRole("button", { name: "Try again" }).click();
    await received();
    assert.equal(await countOf("A portal stands between us."), 1);
    await context.close();
  });

  test("a page that is offline says so, keeps every word, and sends it once the line is back", async () => {
    await openForm("I was in the metro.");
    await context.setOffline(true);
    await send();
    await failure();
    await context.setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
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
    await page.waitForLoadState("networkidle");
  }

  const send = () => page.getByRole("button", { name: "Send" }).click();
  const failure = () => page.getByRole("alert").waitFor();
  const received = () => page.getByRole("heading", { name: "Your complaint is received" }).waitFor();

  async function countOf(words: string): Promise<number> {
    const { api } = journey;
    const answer = await fetch(`${api}/demo/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ site: "pk_gorizont", person: "artem" }),
    });
    const { token } = (await answer.json()) as { token: string };
    const agent = createClient({ endpoint: api, site: "pk_gorizont", getToken: () => token });
    const { items } = await agent.listComplaints({ limit: 100 });
    return items.filter((item) => item.words === words).length;
  }
});
