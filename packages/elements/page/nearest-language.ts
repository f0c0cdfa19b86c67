import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ancestors } from "./ancestors.ts";

/** Follows the `lang` that holds where the host stands, out through shadow roots, also when it changes. */
export class NearestLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest language tag; undefined where the page names none. */
  get tag(): string | undefined {
    for (const element of [this.#host, ...ancestors(this.#host)]) {
      const lang = element.getAttribute("lang");
      if (lang) return lang;
    }
    return undefined;
  }

  hostConnected(): void {
    const roots = new Set([this.#host, ...ancestors(this.#host)].map((element) => element.getRootNode()));
    for (const root of roots)
      this.#observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
