import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { setOut, type Journey } from "./stage/journey.ts";
import { openStrangerSite, signIn, type StrangerSite } from "./stage/stranger-site.ts";
import { openWatched, type WatchedPage } from "./stage/watched-page.ts";

const widgets = `
  <otklik-complaint-tracker lang="ru"></otklik-complaint-tracker>
  <div lang="kk"><otklik-callback-request></otklik-callback-request></div>
  <otklik-feedback-form locale="en"></otklik-feedback-form>
  <otklik-provider locale="ru"><otklik-idea-board></otklik-idea-board></otklik-provider>`;

describe("four widgets on one page of a stranger's, in three languages, under the strictest policy", () => {
  let journey: Journey<{ stranger: StrangerSite }>;
  let watched: WatchedPage;
  let page: Page;

  before(async () => {
    journey = await setOut(async (api) => ({
      stranger: await openStrangerSite(api, { widgets, script: signIn(api, "elena") }),
    }));
    watched = await openWatched(await journey.browser.newContext(), journey.sites.stranger.origin);
    ({ page } = watched);
  });

  after(async () => {
    await page.context().close();
    await journey.end();
  });

  test("P40: a complaint is filed in Russian", async () => {
    const tracker = page.locator("otklik-complaint-tracker");
    await tracker.getByRole("radio", { name: "Связь и интернет" }).check();
    await tracker.getByLabel("Что пошло не так?").fill("Нет связи в лифте.");
    await tracker.getByRole("checkbox").check();
    await tracker.getByRole("button", { name: "Отправить" }).click();
    await tracker.getByRole("heading", { name: "Ваша жалоба у нас" }).waitFor();
    await watched.assertClean();
  });

  test("P40: a call is ordered in Kazakh", async () => {
    const request = page.locator("otklik-callback-request");
    await request
      .getByRole("button", { name: /^\d\d:\d\d$/ })
      .first()
      .click();
    await request.getByLabel("Телефон нөмірі").fill("+7 700 000 64 64");
    await request.getByRole("radio", { name: "Басқа" }).check();
    await request.getByRole("checkbox").check();
    await request.getByRole("button", { name: "Қоңырау күтемін" }).click();
    await request.getByRole("heading", { name: "Келістік" }).waitFor();
    await watched.assertClean();
  });

  test("P40: feedback is given in English", async () => {
    const form = page.locator("otklik-feedback-form");
    await form.getByRole("radio", { name: "Great" }).check();
    await form.getByLabel("What should we do better?").fill("Nothing: the shop was lovely.");
    await form.getByRole("button", { name: "Send" }).click();
    await form.getByRole("heading", { name: "Thank you, we heard you" }).waitFor();
    await form.getByText("It is with those who can change it: Shops").waitFor();
    await watched.assertClean();
  });

  test("P40: an idea is read and given a vote by an employee in Russian", async () => {
    const board = page.locator("otklik-idea-board");
    const vote = board
      .getByRole("button", { name: /^Голос за идею/, pressed: false, disabled: false })
      .first();
    const label = (await vote.getAttribute("aria-label")) ?? "";
    await vote.click();
    const voted = board.getByRole("button", { name: /^Голос за идею/, pressed: true });
    await voted.first().waitFor();
    const title = /«(.+)»/.exec(label)?.[1] ?? "";
    await board.getByRole("button", { name: title }).last().click();
    await board.getByRole("heading", { name: title }).waitFor();
    await board.getByText("Обсуждение").waitFor();
    await watched.assertClean();
    assert.equal(await page.locator(":not(:defined)").count(), 0);
  });
});
