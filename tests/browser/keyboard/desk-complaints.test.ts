import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient } from "@otklik/client";
import type { Page } from "playwright-core";
import { setOut, type Journey } from "../stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "../stage/stranger-site.ts";
import { openByKeyboard, type KeyboardPage } from "./by-keyboard.ts";

const widgets = "<otklik-complaint-tracker></otklik-complaint-tracker>";
const words = "The zebra crossing at the tower has no signal.";

describe("an agent works through complaints on a phone's width, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let artem: KeyboardPage;

  before(async () => {
    const openSites = async (api: string) => ({ stranger: await openStrangerSite(api, { widgets }) });
    journey = await setOut(openSites);
    artem = await openByKeyboard(journey.browser, `${journey.api}/desk?lang=en`);
    await artem.enter("Sign in as Artem, agent");
    await artem.page.getByRole("heading", { name: "Who to answer" }).waitFor();
  });

  after(async () => {
    await artem.close();
    await journey.end();
  });

  test("one is found by its words, noted on, answered and solved, and the customer sees all but the note", async () => {
    const { page, tabTo, enter, focusOn, assertFits } = artem;
    const customer = await openFiled();
    await tabTo("search");
    await page.keyboard.type("zebras");
    await enter(/zebra crossing/);
    await focusOn(/^Signal and internet$/);
    assert.match(page.url(), /otklik-queue=search\.zebras/);
    await enter("Take it");
    await page.getByText("Give it back").waitFor();
    await tabTo("mode");
    await page.keyboard.press("ArrowLeft");
    await page.getByText("Only staff read this.").waitFor();
    await tabTo("text");
    await page.keyboard.type("The mast is being painted.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Note · only staff read this").waitFor();
    await tabTo(/^Keyboard shortcuts$/);
    await page.keyboard.press("a");
    await page.keyboard.type("We switch it on at noon.");
    await page.keyboard.press("Control+Enter");
    await customer.getByText("We switch it on at noon.").waitFor();
    await focusOn(/^Signal and internet$/);
    await tabTo("mode");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await tabTo("cause");
    await page.keyboard.type("Equipment");
    await tabTo("text");
    await page.keyboard.type("It is on again.");
    await page.keyboard.press("Control+Enter");
    await customer.getByText("It is on again.").waitFor();
    assert.equal(await customer.getByText("The mast is being painted.").count(), 0);
    await assertFits();
    await customer.context().close();
  });

  async function openFiled(): Promise<Page> {
    const client = createClient({ endpoint: journey.api, site: "pk_gorizont" });
    const filing = { topic: "network", words, language: "en", consentVersion: "2026-01" };
    const { receipt } = await client.createComplaint(filing);
    const context = await journey.browser.newContext();
    const page = await context.newPage();
    const { origin } = journey.sites.stranger;
    await page.goto(`${origin}/#otklik-complaint=${receipt.number}.${receipt.secret}`);
    await page.getByText(words).first().waitFor();
    return page;
  }
});
