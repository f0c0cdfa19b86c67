import type { Output } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { ComplaintsWords } from "../../locales/catalogues/complaints.ts";
import type { Settings } from "../../provider/connected-element.ts";
import { define, property } from "../../provider/decorators.ts";
import { buttonStyles } from "../../theme/controls/button.ts";
import { icon } from "../../theme/icons.ts";
import { promiseLine, promiseStyles } from "../../theme/promise.ts";
import { ground } from "../../theme/tokens.ts";
import { receiptCardStyles } from "./receipt-card.styles.ts";
import "./receipt-link.ts";

/** What a customer takes away: the number, until when the answer is promised, and the way back. */
@define("otklik-receipt-card")
export class ReceiptCard extends LitElement {
  static override styles = [ground, buttonStyles, promiseStyles, receiptCardStyles];

  /** The complaint as it was stored, with its receipt. */
  @property() filed!: Output<"createComplaint">;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** The words to use. */
  @property() words!: ComplaintsWords;

  /** Whether this tab remembers the receipt. */
  @property() kept = true;

  /** Moves the focus to the heading, once there is one. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { filed, settings, words } = this;
    const { complaint, receipt } = filed;
    return html`
      <section class="ticket" part="receipt">
        <div class="stub">
          <span class="seal">${icon("check")}</span>
          <h2 part="heading" tabindex="-1">${words.receipt.title}</h2>
          <p class="thanks">${words.receipt.thanks}</p>
          <p class="label">${words.number}</p>
          <p class="number" part="number">${receipt.number}</p>
        </div>
        <div class="body stack">
          ${promiseLine(complaint.promise, { words, timeZone: settings.timeZone })}
          ${this.kept ? nothing : html`<p>${words.receipt.notKept}</p>`}
          <otklik-receipt-link
            exportparts="button, field"
            .receipt=${receipt}
            .complaint=${complaint}
            .settings=${settings}
            .words=${words}
          ></otklik-receipt-link>
          <button part="button" type="button" @click=${this.#onSeeStatus}>${words.receipt.seeStatus}</button>
        </div>
      </section>
    `;
  }

  readonly #onSeeStatus = (): void => void this.dispatchEvent(new Event("see-status"));
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-receipt-card": ReceiptCard;
  }
}
