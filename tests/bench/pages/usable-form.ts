import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** When what stands in the page could be used, in milliseconds since the navigation began. */
    formUsable: Promise<number>;
  }
}

/**
 * Makes every page tell when there is something to choose and something to press, in whatever shadow root: scores or
 * topics above a button, days above times, steps of the journey above ideas. What is loading has neither.
 */
export async function watchForForm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.formUsable = new Promise((resolve) => {
      // Asking each frame would be work of our own in what is measured.
      const watch = (root: Document | ShadowRoot) => {
        const observer = new MutationObserver(() => {
          if (!root.querySelector("input[type=radio]") || !root.querySelector("button")) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        observer.observe(root, { childList: true, subtree: true });
      };
      watch(document);
      Object.assign(HTMLElement.prototype, {
        attachShadow(this: HTMLElement, given: ShadowRootInit) {
          const root = Element.prototype.attachShadow.call(this, given);
          watch(root);
          return root;
        },
      });
    });
  });
}

const patience = 20_000;

/** Waits until the form can be used, and says when that was. Throws an Error where it cannot after 20 seconds. */
export async function usableAt(page: Page): Promise<number> {
  const usable = await page.evaluate(
    (milliseconds) =>
      Promise.race([window.formUsable, new Promise<void>((resolve) => setTimeout(resolve, milliseconds))]),
    patience,
  );
  if (usable === undefined) throw new Error(`${page.url()} shows no form.`);
  return usable;
}
