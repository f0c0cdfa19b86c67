import type { Problem } from "@otklik/client";
import { css, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { Receipt } from "../../page/connection.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { EntryTexts } from "../../texts/shapes/receipt-entry.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../../look/controls/field.ts";
import { failure, noticeStyles } from "../../look/notice.ts";
import { ground } from "../../look/tokens.ts";
import { readReceipt } from "./receipt.ts";

/** Where a receipt is given by hand. */
@define("otklik-receipt-entry")
export class ReceiptEntry extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    css`
      form {
        justify-items: start;
      }

      .field,
      .notice {
        inline-size: 100%;
      }
    `,
  ];

  /** Opens what the receipt is for. Rejects with Problem 404 for a wrong one. */
  @property() open!: (receipt: Receipt) => Promise<void>;

  /** What is said of giving it. */
  @property() texts!: EntryTexts;

  /** What is said of any receipt. */
  @property() following!: FollowingTexts;

  /** A receipt that did not open, as one from the page's address, and why. */
  @property() refused: { receipt: Receipt; problem: unknown } | undefined;

  @state() private text = "";
  @state() private fault = "";
  @state() private failed = "";
  @state() private opening = false;

  /** Moves the focus to the field. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("input")?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("refused") || !this.refused) return;
    this.text = `${this.refused.receipt.number}.${this.refused.receipt.secret}`;
    this.#explain(this.refused.problem);
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const base = { id: "receipt", hint: texts.hint, fault: this.fault };
    const control = html`<input
      id="receipt"
      autocapitalize="off"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${Boolean(this.fault)}
      aria-describedby=${describedBy(base)}
      .value=${this.text}
      @input=${this.#onInput}
    />`;
    return html`
      <form class="stack" part="form" novalidate @submit=${this.#onSubmit}>
        <h2 part="heading" tabindex="-1">${texts.heading}</h2>
        ${field({ ...base, label: texts.label, control })}
        ${this.failed && failure(this.failed, { label: this.following.tryAgain, retry: this.#onSubmit })}
        <button part="button" aria-disabled=${this.opening}>
          ${this.opening ? texts.opening : texts.open}
        </button>
      </form>
    `;
  }

  async #open(receipt: Receipt): Promise<void> {
    this.opening = true;
    this.failed = "";
    try {
      await this.open(receipt);
    } catch (problem) {
      this.#explain(problem);
      if (this.fault) this.focus();
    } finally {
      this.opening = false;
    }
  }

  // Whatever is wrong with a receipt, the answer is one and the same.
  #explain(problem: unknown): void {
    const { status = 0 } = problem as Partial<Problem>;
    if ([400, 401, 403, 404, 422].includes(status)) this.fault = this.texts.notFound;
    else this.failed = this.texts.failed;
  }

  readonly #onInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.fault = "";
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.opening) return;
    const receipt = readReceipt(this.text);
    this.fault = receipt ? "" : this.texts.incomplete;
    if (receipt) void this.#open(receipt);
    else this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-receipt-entry": ReceiptEntry;
  }
}
