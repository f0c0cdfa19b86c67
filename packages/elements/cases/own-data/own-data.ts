import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../../page/connection.ts";
import { CaseEvent } from "../case-event.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import "../../look/controls/dialog.ts";
import { failure, noticeStyles } from "../../look/notice.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";
import { download } from "../receipts/download.ts";
import { storedCase, storedCaseStyles } from "./stored-case.ts";

/**
 * What is stored about the reader, until when, and how to take it along or have it erased.
 *
 * @fires otklik-data-erased - A case was erased.
 */
@define("otklik-own-data")
export class OwnData extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    noticeStyles,
    storedCaseStyles,
    css`
      .sure {
        display: grid;
        gap: calc(var(--_unit) * 4);
        padding: calc(var(--_padding) * 1);
      }

      .sure h3 {
        padding-inline-end: calc(var(--_unit) * 12);
      }
    `,
  ];

  /** Asks as the one whose data it is. */
  @property() client!: Client;

  /** What it says. */
  @property() texts!: KeepingTexts["data"];

  /** What is said to try again, and to close a dialog. */
  @property() again!: { tryAgain: string; close: string; loading: string };

  @state() private data: Schemas["MyData"] | undefined;
  @state() private failed = "";
  @state() private said = "";
  @state() private erasing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { texts, data } = this;
    return html`
      <div class="stack">
        <p class=${this.said ? "said-so" : "hidden"} role="status" tabindex="-1">${this.said}</p>
        ${this.failed ? failure(this.failed, { label: this.again.tryAgain, retry: () => void this.#load() }) : nothing}
        ${data ? this.#stored(data) : nothing}
        ${data || this.failed ? nothing : html`<p class="quiet" aria-busy="true">${this.again.loading}…</p>`}
      </div>
      <otklik-dialog
        exportparts="dialog, button"
        .label=${texts.sure.heading}
        .closeLabel=${this.again.close}
      >
        <div class="sure">
          <h3>${texts.sure.heading}</h3>
          <ul>
            ${texts.sure.happens.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
          <div class="row">
            <button
              class="erase-now"
              part="button"
              type="button"
              aria-disabled=${this.erasing}
              @click=${this.#onErase}
            >
              ${texts.sure.yes}
            </button>
            <button class="plain" part="button" type="button" @click=${this.#onKeep}>${texts.sure.no}</button>
          </div>
        </div>
      </otklik-dialog>
    `;
  }

  #stored(data: Schemas["MyData"]): TemplateResult | typeof nothing {
    const { texts } = this;
    if (data.cases.length === 0) return nothing;
    return html`
      <ul class="things">
        ${data.cases.map((theCase) => storedCase(theCase, texts))}
      </ul>
      <p class="quiet">${texts.stored}</p>
      <div class="row">
        <button class="plain download" part="button" type="button" @click=${this.#onDownload}>
          ${texts.download}
        </button>
        ${
          data.cases.some(({ hold }) => hold === null)
            ? html`<button class="plain erase" part="button" type="button" @click=${this.#onAsk}>
                ${texts.erase}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  async #load(): Promise<void> {
    this.failed = "";
    try {
      this.data = await this.client.exportMyData();
    } catch {
      this.failed = this.texts.failed;
    }
  }

  readonly #onDownload = (): void =>
    download("my-data.json", "application/json", JSON.stringify(this.data, undefined, 2));

  readonly #onAsk = (): void => this.renderRoot.querySelector("otklik-dialog")?.show();

  readonly #onKeep = (): void => this.renderRoot.querySelector("otklik-dialog")?.close();

  readonly #onErase = async (): Promise<void> => {
    if (this.erasing) return;
    this.erasing = true;
    try {
      const { erased, held } = await this.client.eraseMyData();
      this.#onKeep();
      const { gone, partlyGone, allHeld } = this.texts;
      this.said = held.length === 0 ? gone : erased.length === 0 ? allHeld : partlyGone;
      const left = new Set(held.map(({ number }) => number));
      if (this.data)
        this.data = { ...this.data, cases: this.data.cases.filter(({ number }) => left.has(number)) };
      for (const { number } of erased) this.dispatchEvent(new CaseEvent("otklik-data-erased", number));
    } catch {
      this.#onKeep();
      this.failed = this.texts.eraseFailed;
    } finally {
      this.erasing = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-own-data": OwnData;
  }
}
