/** @loaded rarely */
import { css, html, type TemplateResult } from "lit";
import { ConfigurableElement } from "./configurable-element.ts";
import { define } from "../look/decorators.ts";
import type { Options } from "./options.ts";
import { sameOptions } from "./same-options.ts";
import { announceOptions } from "./registry.ts";

/**
 * Gives its options to every widget inside it, also through shadow roots.
 *
 * @slot - The part of the page it speaks for.
 */
@define("otklik-provider")
export class Provider extends ConfigurableElement {
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;

  #announced: Options = {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announced = {};
    announceOptions();
  }

  protected override updated(): void {
    const options = this.options;
    if (sameOptions(options, this.#announced)) return;
    this.#announced = options;
    announceOptions();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-provider": Provider;
  }
}
