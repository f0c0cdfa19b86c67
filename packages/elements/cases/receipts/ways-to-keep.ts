import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client, Receipt } from "../../page/connection.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../../look/controls/field.ts";
import { noticeStyles, failure } from "../../look/notice.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";
import { receiptCode } from "./receipt-code.ts";

const address = /^[A-Za-z0-9][\w.%+-]*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

/** Further ways to keep a receipt: a code for another phone, the number alone, a mail to oneself. */
@define("otklik-ways-to-keep")
export class WaysToKeep extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    css`
      .code {
        inline-size: min(100%, 240px);
        block-size: auto;
        border-radius: var(--_radius-small);
        background: #fff;
        stroke: none;
        fill: #000;
        forced-color-adjust: none;
      }

      figure,
      form {
        display: grid;
        gap: calc(var(--_unit) * 3);
        justify-items: start;
        margin: 0;
      }

      .field,
      .notice {
        inline-size: 100%;
      }
    `,
  ];

  /** Number and secret. */
  @property() receipt!: Receipt;

  /** The page's address with the receipt in it. */
  @property() link!: string;

  /** Gives who may have it mailed; undefined where no mail is sent. */
  @property() mailer: (() => Promise<Client>) | undefined;

  /** What it says. */
  @property() texts!: KeepingTexts["ways"];

  @state() private address = "";
  @state() private fault = "";
  @state() private status: "" | "sending" | "asked" | "on-its-way" | "failed" = "";
  @state() private copied = false;

  protected override render(): TemplateResult {
    const { texts, receipt } = this;
    return html`
      <div class="stack">
        <figure>
          ${receiptCode(this.link, texts.code)}
          <figcaption class="quiet">${texts.codeHint}</figcaption>
        </figure>
        <div class="row">
          <strong part="number">${receipt.number}</strong>
          <button class="plain copy-number" part="button" type="button" @click=${this.#onCopy}>
            ${texts.copyNumber}
          </button>
          <p class="hidden" role="status">${this.copied ? texts.numberCopied : ""}</p>
        </div>
        ${this.mailer ? this.#mail() : nothing}
      </div>
    `;
  }

  #mail(): TemplateResult {
    const { texts, fault, status } = this;
    const base = { id: "address", hint: texts.hint, fault };
    const control = html`<input
      id="address"
      type="email"
      autocomplete="email"
      maxlength="254"
      aria-invalid=${Boolean(fault)}
      aria-describedby=${describedBy(base)}
      .value=${this.address}
      @input=${this.#onInput}
    />`;
    const isAsked = status === "asked" || status === "on-its-way";
    return html`
      <form class="apart mail" novalidate @submit=${this.#onSubmit}>
        ${field({ ...base, label: texts.label, control })}
        ${status === "failed" ? failure(texts.failed) : nothing}
        <button class="plain" part="button" aria-disabled=${status === "sending"}>
          ${status === "sending" ? texts.sending : texts.send}
        </button>
        <p role="status">${isAsked ? (status === "asked" ? texts.asked : texts.onItsWay) : ""}</p>
      </form>
    `;
  }

  readonly #onCopy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.receipt.number).catch(() => undefined);
    this.copied = true;
  };

  readonly #onInput = (event: Event): void => {
    this.address = (event.target as HTMLInputElement).value;
    this.fault = "";
    this.status = "";
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.status === "sending") return;
    if (address.test(this.address.trim())) return void this.#send();
    this.fault = this.texts.fault;
    this.renderRoot.querySelector("input")?.focus();
  };

  async #send(): Promise<void> {
    this.status = "sending";
    try {
      const client = await this.mailer?.();
      const asked = await client?.mailReceipt({
        number: this.receipt.number,
        address: this.address.trim(),
        page: this.link.split("#", 1).join(""),
        language: this.lang,
      });
      this.status = asked?.status === "on-its-way" ? "on-its-way" : "asked";
    } catch {
      this.status = "failed";
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-ways-to-keep": WaysToKeep;
  }
}
