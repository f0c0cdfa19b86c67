import type { ReceiptKind } from "@otklik/openapi";
import { css, html, LitElement, type TemplateResult } from "lit";
import type { Receipt } from "../../page/connection.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../../look/controls/field.ts";
import { icon } from "../../look/icons.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import type { Keeping } from "./keeping.ts";
import { printPaper, type Paper } from "./paper.ts";
import { receiptLink } from "./receipt.ts";

/** The way back to what was sent: a link to copy, to print, to keep. */
@define("otklik-receipt-link")
export class ReceiptLink extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    fieldStyles,
    css`
      .stack {
        gap: calc(var(--_unit) * 3);
      }

      input:not([type="radio"], [type="checkbox"]) {
        background: var(--_sunken);
        font-size: 0.875em;
        text-overflow: ellipsis;
      }
    `,
  ];

  /** What the receipt opens. */
  @property() kind!: ReceiptKind;

  /** Number and secret. */
  @property() receipt!: Receipt;

  /** What is printed. */
  @property() paper!: Paper;

  /** What is said of any receipt. */
  @property() following!: FollowingTexts;

  /** What comes when it is asked for. */
  @property() keeping!: Keeping;

  @state() private ways: KeepingTexts["ways"] | undefined;
  @state() private copied: "" | "copied" | "selected" = "";

  get #link(): string {
    return receiptLink(this.kind, this.receipt);
  }

  protected override render(): TemplateResult {
    const texts = this.following.receipt;
    const base = { id: "link", hint: texts.onlyWayBack };
    const control = html`<input
      id="link"
      readonly
      aria-describedby=${describedBy(base)}
      .value=${this.#link}
      @focus=${this.#onFocus}
    />`;
    return html`
      <div class="stack">
        ${field({ ...base, label: texts.link, control })}
        <div class="row">
          <button class="plain" part="button" type="button" @click=${this.#onCopy}>
            ${this.copied === "copied" ? icon("check") : laterIcon("copy")}${this.copied === "copied" ? texts.copied : texts.copy}
          </button>
          <button class="plain print" part="button" type="button" @click=${this.#onPrint}>
            ${laterIcon("print")}${texts.print}
          </button>
          <button
            class="plain further"
            part="button"
            type="button"
            aria-expanded=${Boolean(this.ways)}
            @click=${this.#onFurther}
          >
            ${texts.further}
          </button>
          <p class=${this.copied === "selected" ? "quiet" : "hidden"} role="status">
            ${this.copied && texts[this.copied]}
          </p>
        </div>
        ${
          this.ways &&
          html`<otklik-ways-to-keep
            lang=${this.keeping.language}
            exportparts="button, field, notice"
            .receipt=${this.receipt}
            .link=${this.#link}
            .mailer=${this.keeping.mailer}
            .texts=${this.ways}
          ></otklik-ways-to-keep>`
        }
      </div>
    `;
  }

  readonly #onFurther = async (): Promise<void> => {
    if (this.ways) {
      this.ways = undefined;
      return;
    }
    try {
      const [texts] = await Promise.all([this.keeping.texts(), import("./ways-to-keep.ts")]);
      this.ways = texts.ways;
    } catch {
      // On a dead line the link itself is still there to be copied.
    }
  };

  readonly #onFocus = (event: Event): void => (event.target as HTMLInputElement).select();

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.copied = "copied";
    } catch {
      // No clipboard over plain http, or it was forbidden: select, so that one more tap copies.
      this.renderRoot.querySelector("input")?.focus();
      this.copied = "selected";
    }
  };

  readonly #onPrint = (): void => {
    const { link: label, onlyWayBack: note } = this.following.receipt;
    const way = { label, link: this.#link, note };
    void printPaper(this.renderRoot, { ...this.paper, number: this.receipt.number, way });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-receipt-link": ReceiptLink;
  }
}
