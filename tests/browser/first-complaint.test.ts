import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { setOut, type Journey } from "./stage/journey.ts";
import { assertSeenSoon } from "./stage/seen-soon.ts";
import { openStrangerSite, type StrangerSite } from "./stage/stranger-site.ts";
import { openWatched } from "./stage/watched-page.ts";

const words = "There has been no signal in the lift since Monday.\nPlease do something!";
const answer = "We found the broken repeater and replace it tomorrow before noon.";

describe("a complaint is filed on a stranger's page and answered", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let browser: Browser;
  let stranger: StrangerSite;
  let api: string;
  let receiptLink: string;
  let number: string;

  before(async () => {
    journey = await setOut(async (url) => ({ stranger: await openStrangerSite(url) }));
    ({ api, browser } = journey);
    ({ stranger } = journey.sites);
  });

  after(() => journey.end());

  test("a newcomer finds the operator's site with the tracker on it", async () => {
    const context = await browser.newContext();
    const { page, assertClean } = await openWatched(context, `${api}/support?lang=en`);
    await page.getByRole("heading", { name: "Tell us what happened" }).waitFor();
    await page.getByText("We answer within 3 days", { exact: true }).waitFor();
    await assertClean();
    await context.close();
  });

  test("a visitor without an account files a complaint and gets number, receipt and promise", async () => {
    const context = await browser.newContext();
    const { page, assertClean } = await openWatched(context, stranger.origin);
    await fileComplaint(page);
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
    receiptLink = await page.getByLabel("Your personal link").inputValue();
    number = /#otklik-complaint=([0-9A-Z-]+)\./.exec(receiptLink)?.[1] ?? "";
    assert.match(number, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    assert.ok(receiptLink.startsWith(`${stranger.origin}/`));
    await page.getByText(number, { exact: true }).waitFor();
    await page.getByText(/^We answer by \w+day, /).waitFor();
    await assertClean();
    await context.close();
  });

  test("she comes back by the receipt on another device and sees status and timeline", async () => {
    const context = await browser.newContext();
    const { page, assertClean } = await openWatched(context, receiptLink);
    await page.getByText(number).first().waitFor();
    await page.getByText("Received", { exact: true }).waitFor();
    const timeline = page.getByRole("list").filter({ hasText: "There has been no signal" });
    await timeline.getByText("You wrote to us").waitFor();
    await assertClean();
    await context.close();
  });

  test("a wrong secret and an unknown number look the same", async () => {
    const context = await browser.newContext();
    const seen: string[] = [];
    for (const receipt of [`${number}.AAAAAAAAAAAAAAAAAAAAAA`, "0000-0000-0.AAAAAAAAAAAAAAAAAAAAAA"]) {
      const { page, assertClean } = await openWatched(
        context,
        `${stranger.origin}/#otklik-complaint=${receipt}`,
      );
      await page.getByText(/^We found nothing like that/).waitFor();
      const text = await page.locator("otklik-complaint-tracker").innerText();
      seen.push(text.replaceAll(receipt, "").trim());
      await assertClean();
    }
    assert.equal(seen[0], seen[1]);
    await context.close();
  });

  test("an agent answers, and the visitor's open page shows it soon, without a reload", async () => {
    const visitor = await openWatched(await browser.newContext(), receiptLink);
    await visitor.page.getByText("You wrote to us").waitFor();
    await visitor.page.evaluate(() => {
      document.title = "never reloaded";
    });
    const desk = await openWatched(await browser.newContext(), `${api}/desk?lang=en`);
    await desk.page.getByRole("button", { name: "Sign in as Artem" }).click();
    await desk.page.getByRole("button", { name: /There has been no signal in the lift/ }).click();
    await answerComplaint(desk.page);
    await assertSeenSoon(visitor.page.getByText(answer));
    await visitor.page.getByText("Promise kept").first().waitFor();
    await desk.page.getByText("Promise kept").first().waitFor();
    assert.equal(await visitor.page.title(), "never reloaded");
    await Promise.all([visitor.assertClean(), desk.assertClean()]);
    await Promise.all([visitor.page.context().close(), desk.page.context().close()]);
  });

  test("a signed-in customer sees all her complaints", async () => {
    const context = await browser.newContext();
    const { page, assertClean } = await openWatched(context, `${api}/support?lang=en`);
    await page.getByLabel("View as").selectOption("anna");
    await page.getByRole("heading", { name: "My complaints" }).waitFor();
    const rows = page.locator("otklik-complaint-tracker").getByRole("listitem");
    await rows.nth(3).waitFor();
    assert.equal(await rows.count(), 4);
    await assertClean();
    await context.close();
  });

  test("after kill -9 and a new start everything is there", async () => {
    await journey.kill();
    await journey.restart();
    const context = await browser.newContext();
    const { page } = await openWatched(context, receiptLink);
    await page.getByText(answer).waitFor();
    await page.getByText("You wrote to us").waitFor();
    await page.getByText("Promise kept").first().waitFor();
    await context.close();
  });
});

async function fileComplaint(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Signal and internet" }).check();
  await page.getByLabel("What went wrong?").fill(words);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Send" }).click();
}

/** Gives the moment at which the answer was sent off. */
async function answerComplaint(page: Page): Promise<void> {
  await page.getByRole("textbox").fill(answer);
  await page.getByRole("button", { name: /^(Send|Answer)/ }).click();
}
