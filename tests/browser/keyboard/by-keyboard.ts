import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";

const mostSteps = 60;

/** A page on a phone's width, in which nothing but keys is used. */
export interface KeyboardPage {
  page: Page;
  /** Goes on by Tab, or by another key, until the focus is on what is called so. */
  tabTo: (name: string | RegExp, key?: string) => Promise<void>;
  /** Goes there and presses Enter. */
  enter: (name: string | RegExp) => Promise<void>;
  /** Goes there and writes. */
  write: (name: string, text: string) => Promise<void>;
  /** Waits until the focus has come by itself to what reads so. */
  focusOn: (words: RegExp) => Promise<void>;
  /** Fails where the page is wider than the phone. */
  assertFits: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a page at 360 pixels, perhaps as a person of the demo. */
export async function openByKeyboard(
  browser: Browser,
  url: string,
  options: { locale?: string } = {},
): Promise<KeyboardPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(url);
  return byKeyboard(page);
}

/** A page that is open already, in which nothing but keys is used from now on. */
export function byKeyboard(page: Page): KeyboardPage {
  const tabTo = async (name: string | RegExp, key = "Tab"): Promise<void> => {
    const passed: string[] = [];
    for (let step = 0; step < mostSteps; step++) {
      await page.keyboard.press(key);
      const focused = await nameOfFocused(page);
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
      passed.push(focused);
    }
    assert.fail(`${key} does not lead to ${String(name)} but to ${passed.join(", ")}`);
  };
  return {
    page,
    tabTo,
    enter: async (name) => {
      await tabTo(name);
      await page.keyboard.press("Enter");
    },
    write: async (name, text) => {
      await tabTo(name);
      await page.keyboard.type(text);
    },
    focusOn: (words) => focusOn(page, words),
    assertFits: () => assertFits(page),
    close: () => page.context().close(),
  };
}

async function focusOn(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction((pattern) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return new RegExp(pattern).test(element?.textContent.trim() ?? "");
  }, words.source);
}

async function assertFits(page: Page): Promise<void> {
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: window.innerWidth,
  }));
  assert.ok(width <= room, "the page scrolls sideways");
}

/** What has the focus, through shadow roots: by its name, label, id or words. */
async function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute("name") ?? element?.ariaLabel;
    return name ?? (element?.id || element?.textContent.trim().replaceAll(/\s+/g, " ")) ?? "";
  });
}
