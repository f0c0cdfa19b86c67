import type { ReceiptKind } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Receipt } from "../../page/connection.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import { define, property } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { icon } from "../../look/icons.ts";
import { bandStyles } from "../../look/band.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";
import type { Keeping } from "./keeping.ts";
import type { Paper } from "./paper.ts";
import type { CardTexts } from "../../texts/shapes/controls.ts";
import { receiptCardStyles } from "./receipt-card.styles.ts";
import "./receipt-link.ts";

/** What a customer takes away: the number, what is promised, and the way back. */
@define("otklik-receipt-card")
export class ReceiptCard extends LitElement {
  static override styles = [ground, storyStyles, buttonStyles, bandStyles, receiptCardStyles];

  /** What the receipt opens. */
  @property() kind!: ReceiptKind;

  /** Number and secret. */
  @property() receipt!: Receipt;

  /** Whether this tab remembers the receipt. */
  @property() kept = true;

  /** Whether number and link are only for those who look for them. */
  @property() folded = false;

  /** What is promised. */
  @property() owed!: TemplateResult;

  /** What is printed. */
  @property() paper!: Paper;

  /** Further ways to keep it, which come when they are asked for. */
  @property() keeping!: Keeping;

  /** What is said of what was received. */
  @property() texts!: CardTexts;

  /** What is said of any receipt. */
  @property() following!: FollowingTexts;

  /** Moves the focus to the heading, once there is one. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { card } = this.texts;
    return html`
      <section class="ticket" part="receipt">
        <div class="stub">
          <span class="seal">${icon("check")}</span>
          <h2 part="heading" tabindex="-1">${card.title}</h2>
          <p class="thanks">${card.thanks}</p>
          ${this.folded ? nothing : this.#number()}
        </div>
        <div class="body stack">
          ${this.owed} ${this.kept ? nothing : html`<p>${this.following.receipt.notKept}</p>`}
          ${
            this.folded
              ? html`<details>
                  <summary>${this.following.receipt.yours}</summary>
                  <div class="stack">${this.#number()} ${this.#link()}</div>
                </details>`
              : this.#link()
          }
          <button
            class="onward ${this.folded ? "plain" : ""}"
            part="button"
            type="button"
            @click=${this.#onSeeStatus}
          >
            ${card.seeStatus}
          </button>
        </div>
      </section>
    `;
  }

  #number(): TemplateResult {
    return html`<div>
      <p class="label">${this.texts.number}</p>
      <p class="number" part="number">${this.receipt.number}</p>
    </div>`;
  }

  #link(): TemplateResult {
    return html`<otklik-receipt-link
      exportparts="button, field"
      .kind=${this.kind}
      .receipt=${this.receipt}
      .paper=${this.paper}
      .keeping=${this.keeping}
      .following=${this.following}
    ></otklik-receipt-link>`;
  }

  readonly #onSeeStatus = (): void => void this.dispatchEvent(new Event("see-status"));
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-receipt-card": ReceiptCard;
  }
}
