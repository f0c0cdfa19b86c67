import type { ReceiptKind } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client, Receipt } from "../../page/connection.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { failure, noticeStyles } from "../../look/notice.ts";
import { ground } from "../../look/tokens.ts";
import { keepingIn } from "./keeping.ts";

/** Who may claim which receipt, and in which language it is said. */
export interface Claim {
  kind: ReceiptKind;
  receipt: Receipt;
  customer: Client;
  locale: string;
  /** Asks whether she reads it already. */
  isHers: () => Promise<boolean>;
}

/** Draws the offer to claim a receipt; undefined where what it opens is hers already. */
export async function offerClaim(
  { kind, receipt, customer, locale, isHers }: Claim,
  onClaimed: () => void,
): Promise<(() => TemplateResult) | undefined> {
  if (await isHers()) return undefined;
  const { claim: texts } = await keepingIn(locale, undefined).texts();
  return () =>
    html`<otklik-receipt-claim
      exportparts="button, notice"
      .kind=${kind}
      .receipt=${receipt}
      .customer=${customer}
      .texts=${texts}
      @claimed=${onClaimed}
    ></otklik-receipt-claim>`;
}

/**
 * Offers one who is signed in to make what a receipt opened her own.
 *
 * @fires claimed - It is hers now.
 */
@define("otklik-receipt-claim")
export class ReceiptClaim extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    noticeStyles,
    css`
      .offer {
        display: grid;
        gap: calc(var(--_unit) * 3);
        justify-items: start;
        margin-block-end: calc(var(--_unit) * 5);
        padding: calc(var(--_unit) * 4);
        border-radius: var(--_radius-small);
        background: var(--_tint);
      }
    `,
  ];

  /** What the receipt opens. */
  @property() kind!: ReceiptKind;

  /** Number and secret. */
  @property() receipt!: Receipt;

  /** Asks as the one who is signed in. */
  @property() customer!: Client;

  /** What it says. */
  @property() texts!: KeepingTexts["claim"];

  @state() private status: "" | "adding" | "failed" = "";

  protected override render(): TemplateResult {
    const { texts, status } = this;
    return html`
      <div class="offer" part="claim">
        <p>${texts.text}</p>
        ${status === "failed" ? failure(texts.failed) : nothing}
        <button
          class="plain"
          part="button"
          type="button"
          aria-disabled=${status === "adding"}
          @click=${this.#onAdd}
        >
          ${texts.add[this.kind]}
        </button>
      </div>
    `;
  }

  readonly #onAdd = async (): Promise<void> => {
    if (this.status === "adding") return;
    this.status = "adding";
    try {
      await this.customer.claimReceipt(this.receipt);
      this.dispatchEvent(new Event("claimed"));
    } catch {
      this.status = "failed";
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-receipt-claim": ReceiptClaim;
  }
}
