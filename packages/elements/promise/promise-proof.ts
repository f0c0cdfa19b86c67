import type { Schemas } from "@otklik/openapi";
import { html, LitElement, css, type TemplateResult } from "lit";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { icon } from "../look/icons.ts";
import { ground } from "../look/tokens.ts";
import type { Teller } from "./told.ts";

const shownAtEachEnd = 8;

/** The hash by which anyone can prove that no figure of the past was changed, to be taken away. */
@define("otklik-promise-proof")
export class PromiseProof extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    css`
      .proof {
        display: grid;
        gap: calc(var(--_unit) * 1);
      }

      .row > span {
        font-weight: 600;
      }

      code {
        padding: calc(var(--_unit) * 1) calc(var(--_unit) * 2);
        border-radius: var(--_radius-small);
        background: var(--_sunken);
        font-family: ui-monospace, monospace;
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }

      .hint {
        max-inline-size: 68ch;
      }
    `,
  ];

  /** The end of the chain. */
  @property() chain!: Schemas["PromiseChainEnd"];

  /** Tells it. */
  @property() teller!: Teller;

  @state() private copied = false;
  /** Shown whole where it has to be copied by hand. */
  @state() private whole = false;

  protected override render(): TemplateResult {
    const { chain } = this.teller.texts;
    const { day, hash } = this.chain;
    const short = `${hash.slice(0, shownAtEachEnd)}…${hash.slice(-shownAtEachEnd)}`;
    return html`<div class="proof">
      <div class="row">
        <span>${chain.label(this.teller.day(day))}</span>
        <code translate="no">${this.whole ? hash : short}</code>
        <button class="bare" part="button" type="button" @click=${this.#onCopy}>
          ${this.copied ? icon("check") : ""}${this.copied ? chain.copied : chain.copy}
        </button>
        <span class="hidden" role="status">${this.copied ? chain.copied : ""}</span>
      </div>
      <p class="quiet hint">${chain.hint}</p>
    </div>`;
  }

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.chain.hash);
      this.copied = true;
    } catch {
      // No clipboard over plain http, or it was forbidden: all of it is there to be selected.
      this.whole = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-promise-proof": PromiseProof;
  }
}
