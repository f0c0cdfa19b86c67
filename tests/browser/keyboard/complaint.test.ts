import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { setOut, type Journey } from "./journey.ts";
import { openStrangerSite, type StrangerSite } from "./stranger-site.ts";

const mostSteps = 12;

describe("on a phone's width, in Russian, by the keyboard alone", () => {
  let journey: Journey<{ stranger: StrangerSite }>;

  before(async () => {
    journey = await setOut(async (api) => ({ stranger: await openStrangerSite(api) }));
  });

  after(() => journey.end());

  test("a complaint is filed, its receipt is reached, and its status opened", async () => {
    const page = await journey.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${journey.sites.stranger.origin}/?lang=ru`);
    await page.getByRole("heading", { name: "Расскажите, что случилось" }).waitFor();
    await tabTo(page, "topic");
    await page.keyboard.press("Space");
    await tabTo(page, "words");
    await page.keyboard.type("Нет связи в лифте с понедельника.");
    await tabTo(page, "consent");
    await page.keyboard.press("Space");
    await tabTo(page, "Отправить");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ваша жалоба у нас" }).waitFor();
    await focusOn(page, /^Ваша жалоба у нас$/);
    await tabTo(page, "Посмотреть, что с ней сейчас");
    await page.keyboard.press("Enter");
    await page.getByText("Вы написали нам").waitFor();
    await focusOn(page, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    const { width, room } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      room: window.innerWidth,
    }));
    assert.ok(width <= room, "the page scrolls sideways");
    await page.close();
  });
});

/** Goes on by Tab until the focus is where it should be. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  assert.fail(`Tab does not lead to ${name}`);
}

/** Waits until the focus has come by itself to what reads so. */
async function focusOn(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction((pattern) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return new RegExp(pattern).test(element?.textContent.trim() ?? "");
  }, words.source);
}

/** What has the focus, through shadow roots: by its name, id or words. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("name") ?? (element?.id || element?.textContent.trim()) ?? "";
  });
}
