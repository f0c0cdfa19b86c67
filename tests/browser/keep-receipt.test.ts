import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, type StrangerSite } from "./stage/stranger-site.ts";
import { openWatched } from "./stage/watched-page.ts";

const words = "There has been no signal in the lift since Monday.";

describe("a receipt is kept in other ways, and what is stored is taken along", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (url) => ({ stranger: await openStrangerSite(url) }));
  });

  after(() => journey.end());

  test("P22, P40: code and mail under the strictest policy; the mailed link opens the complaint after it was confirmed", async () => {
    const { api, browser, sites } = journey;
    const context = await browser.newContext({ acceptDownloads: true });
    const { page, assertClean } = await openWatched(context, sites.stranger.origin);
    await file(page);
    await page.getByRole("button", { name: "QR code, e-mail" }).click();
    await page.getByRole("img", { name: "QR code of your personal link" }).waitFor();
    await page.getByLabel("Send the link to my e-mail").fill("lidia@example.org");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("there is a link by which you confirm the address").waitFor();
    await assertClean();

    const mail = await context.newPage();
    await mailTo(mail, api, /\/mail\/gorizont\//);
    await mail.getByRole("link").first().click();
    await mail.getByRole("button", { name: "Yes, send me the link" }).click();
    await mail.getByText("is on its way to you").waitFor();
    await mailTo(mail, api, /#otklik-complaint=/);
    const link = await mail
      .getByRole("link", { name: /#otklik-complaint=/ })
      .first()
      .textContent();

    const other = await openWatched(await browser.newContext({ acceptDownloads: true }), link ?? "");
    await other.page.getByText(words).first().waitFor();
    await other.page.getByText("Your data", { exact: true }).click();
    await other.page.getByText("it is being looked into").waitFor();
    const download = other.page.waitForEvent("download");
    await other.page.getByRole("button", { name: "Download all of it" }).click();
    const data = JSON.parse(await readFile(await (await download).path(), "utf8")) as {
      cases: { complaint: { words: string }; mails: unknown[] }[];
    };
    assert.equal(data.cases[0]?.complaint.words, words);
    assert.equal(data.cases[0].mails.length, 2);
    await other.assertClean();
    await other.page.context().close();
    await context.close();
  });

  /** Opens the tray of the demo's mails again and again until a link of that kind lies in it. */
  async function mailTo(page: Page, api: string, link: RegExp): Promise<void> {
    for (;;) {
      await page.goto(`${api}/demo/mail`);
      if (await page.getByRole("link", { name: link }).count()) return;
    }
  }

  async function file(page: Page): Promise<void> {
    await page.getByRole("radio", { name: "Signal and internet" }).check();
    await page.getByLabel("What went wrong?").fill(words);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Your complaint is received" }).waitFor();
  }
});
