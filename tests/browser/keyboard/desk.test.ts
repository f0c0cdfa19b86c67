import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient } from "@otklik/client";
import type { Page } from "playwright-core";
import { setOut, type Journey } from "../stage/journey.ts";
import { assertSeenSoon } from "../stage/seen-soon.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { openByKeyboard, type KeyboardPage } from "./by-keyboard.ts";

const widgets = "<otklik-feedback-form launcher>Call 0611</otklik-feedback-form>";
const words = "The queue in the shop took an hour, and the app showed another number.";
const answer = "The app and the shop now count in one queue.";

/** Open day and night, with short slots: then a call that the demo's Anna has ordered is due whenever this runs. */
const alwaysOpen = (operator: string): string =>
  operator
    .replace('opens: "08:00"', 'opens: "00:00"')
    .replace('closes: "22:00"', 'closes: "24:00"')
    .replace(/exceptions:[^]*?(?=callbacks:)/, "exceptions: []\n")
    .replace("slotMinutes: 30", "slotMinutes: 5");

describe("an agent works at the desk on a phone's width, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let artem: KeyboardPage;

  before(async () => {
    const openSites = async (api: string) => ({ stranger: await openStrangerSite(api, { widgets }) });
    journey = await setOut(openSites, alwaysOpen);
    artem = await openByKeyboard(journey.browser, `${journey.api}/desk?lang=en`);
    await artem.enter("Sign in as Artem, agent");
    await artem.page.getByRole("heading", { name: "Who to answer" }).waitFor();
  });

  after(async () => {
    await artem.close();
    await journey.end();
  });

  test("a call is begun and made, and the customer's open page shows both soon", async () => {
    const { page, tabTo, enter, write, focusOn, assertFits } = artem;
    const anna = await openOwnCall();
    await tabTo("tab-complaints");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Who to call" }).waitFor();
    await enter(/79000007412/);
    await focusOn(/^Signal and internet$/);
    await enter("I am calling");
    await seen(anna, "We are calling you right now");
    await focusOn(/^Signal and internet$/);
    await write("outcome", "The lift is covered from Friday on.");
    await enter("We talked");
    await seen(anna, "The lift is covered from Friday on.");
    await anna.getByText("We talked").waitFor();
    await focusOn(/^Signal and internet$/);
    await assertFits();
    await anna.context().close();
  });

  test("feedback is read, handed over and answered, and the customer's open page shows each soon", async () => {
    const { page, tabTo, enter, write, focusOn, assertFits } = artem;
    const customer = await openGivenFeedback();
    await tabTo("tab-callbacks", "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "What customers say" }).waitFor();
    await enter(new RegExp(words));
    await focusOn(/^No topic$/);
    await enter("Mark as read");
    await seen(customer, "Read");
    await focusOn(/^No topic$/);
    await enter("Hand over to another department");
    await tabTo("department");
    await page.keyboard.type("Shops");
    await write("reason", "It began in the shop.");
    await enter("Hand over");
    await seen(customer, "It is with those who can change it: Shops");
    await page.getByText("It began in the shop.").first().waitFor();
    await tabTo("text", "Shift+Tab");
    await page.keyboard.type(answer);
    await page.keyboard.press("Control+Enter");
    await seen(customer, answer);
    assert.equal(await customer.getByText("It began in the shop.").count(), 0);
    await assertFits();
    await customer.context().close();
  });

  async function openOwnCall(): Promise<Page> {
    const context = await journey.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${journey.api}/callback?lang=en`);
    await page.getByLabel("View as").selectOption("anna");
    await page.getByText("You asked for a call").waitFor();
    return page;
  }

  async function openGivenFeedback(): Promise<Page> {
    const client = createClient({ endpoint: journey.api, site: "pk_gorizont" });
    const { receipt } = await client.createFeedback({ scale: "csat", score: 2, words, language: "en" });
    const context = await journey.browser.newContext();
    const page = await context.newPage();
    const { origin } = journey.sites.stranger;
    await page.goto(`${origin}/#otklik-feedback=${receipt.number}.${receipt.secret}`);
    await page.getByText("You gave feedback").waitFor();
    return page;
  }

  /** Waits for what came of the key that was just pressed. */
  async function seen(customer: Page, text: string): Promise<void> {
    await assertSeenSoon(customer.getByText(text, { exact: true }).first());
  }
});
