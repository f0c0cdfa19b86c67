import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";

/**
 * A page that remembers what a good guest never causes: violations of the page's policy, exceptions, new globals; and what
 * of the guest was not there.
 */
export interface WatchedPage {
  page: Page;
  /** Fails where one of them was seen, or where other tags did not load than those that are missing on purpose. */
  assertClean: (missing?: string[]) => Promise<void>;
}

declare global {
  interface Window {
    policyViolations: string[];
    globalsBefore: string[];
  }
}

/** Opens a page and watches it from its first moment. */
export async function openWatched(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  const unloaded: string[] = [];
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy|Trusted(HTML|Script|Types)/i.test(message.text()))
      faults.push(message.text());
    unloaded.push(...(/^<(otklik-[\w-]+)> did not load/.exec(message.text())?.slice(1) ?? []));
  });
  await page.addInitScript(() => {
    window.policyViolations = [];
    window.globalsBefore = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    window.globalsBefore = Object.getOwnPropertyNames(window);
  });
  await page.goto(url);
  const assertClean = async (missing: string[] = []) => {
    const seen = await page.evaluate(() => ({
      violations: window.policyViolations,
      globals: Object.getOwnPropertyNames(window).filter((name) => !window.globalsBefore.includes(name)),
      cookies: document.cookie,
    }));
    const clean = { faults: [], unloaded: missing, violations: [], globals: [], cookies: "" };
    assert.deepEqual({ faults, unloaded, ...seen }, clean);
  };
  return { page, assertClean };
}
