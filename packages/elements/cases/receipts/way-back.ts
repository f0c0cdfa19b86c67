import type { Schemas, ReceiptKind } from "@otklik/openapi";
import { html, type LitElement, type TemplateResult } from "lit";
import type { Client, Receipt } from "../../page/connection.ts";
import type { Settings } from "../../page/connected-element.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { momentOf } from "../../texts/moment.ts";
import type { CardTexts, EventTitles } from "../../texts/shapes/controls.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { entryTitle } from "../timeline.ts";
import type { Keeping } from "./keeping.ts";
import { paperOf, printPaper, type Paper } from "./paper.ts";
import "./receipt-link.ts";

type Printed = Pick<Paper, "promise" | "story">;

/** The view of a case for its customer, who may have come by a receipt. */
interface CustomerView extends LitElement {
  client: Client;
  number: string;
  settings: Settings;
  following: FollowingTexts;
  texts: CardTexts;
  /** The receipt by which it was opened. */
  receipt: Receipt | undefined;
  /** What comes when it is asked for. */
  keeping: Keeping;
}

/** The receipt to copy or to print, or the story alone where there is none; below it what is stored about the reader. */
export class WayBack {
  readonly #view: CustomerView;
  readonly #kind: ReceiptKind;
  #ownData: KeepingTexts["data"] | undefined;

  constructor(view: CustomerView, kind: ReceiptKind) {
    this.#view = view;
    this.#kind = kind;
  }

  draw(printed: Printed): TemplateResult {
    const { receipt } = this.#view;
    return html`${receipt ? this.#drawLink(receipt, printed) : this.#drawPrint(printed)}
    ${this.#drawOwnData()}`;
  }

  #drawLink(receipt: Receipt, printed: Printed): TemplateResult {
    const { following, settings, texts, keeping } = this.#view;
    return html`
      <details>
        <summary>${following.receipt.yours}</summary>
        <otklik-receipt-link
          exportparts="button, field"
          .kind=${this.#kind}
          .receipt=${receipt}
          .paper=${paperOf(settings, texts, printed)}
          .keeping=${keeping}
          .following=${following}
        ></otklik-receipt-link>
      </details>
    `;
  }

  #drawPrint(printed: Printed): TemplateResult {
    const { settings, texts, number, renderRoot, following } = this.#view;
    const onPrint = (): void => void printPaper(renderRoot, { ...paperOf(settings, texts, printed), number });
    return html`<button class="plain print" part="button" type="button" @click=${onPrint}>
      ${laterIcon("print")}${following.receipt.print}
    </button>`;
  }

  #drawOwnData(): TemplateResult {
    const { client, following } = this.#view;
    const { tryAgain, close, loading } = following;
    return html`
      <details class="own-data" @toggle=${this.#onOwnData}>
        <summary>${following.receipt.ownData}</summary>
        ${
          this.#ownData
            ? html`<otklik-own-data
                exportparts="button, dialog, notice"
                .client=${client}
                .texts=${this.#ownData}
                .again=${{ tryAgain, close, loading }}
              ></otklik-own-data>`
            : html`<p class="quiet">${loading}…</p>`
        }
      </details>
    `;
  }

  // What was loaded a while ago may have changed: it is asked for anew each time it is opened.
  readonly #onOwnData = async ({ target }: Event): Promise<void> => {
    const details = target as HTMLDetailsElement;
    this.#showOwnData(undefined);
    if (!details.open) return;
    try {
      const [{ data }] = await Promise.all([this.#view.keeping.texts(), import("../own-data/own-data.ts")]);
      this.#showOwnData(data);
    } catch {
      details.open = false;
    }
  };

  #showOwnData(data: KeepingTexts["data"] | undefined): void {
    this.#ownData = data;
    this.#view.requestUpdate();
  }
}

/** What has happened to a case, for the paper. */
export function printedStory(
  entries: readonly Schemas["TimelineEntry"][],
  titles: EventTitles,
  { timeline: heading, at, happened }: FollowingTexts,
): Paper["story"] {
  return {
    heading,
    entries: entries.map((entry) => ({
      head: `${entryTitle(entry, titles, happened)} · ${at(momentOf(entry.at))}`,
      said: entry.words,
    })),
  };
}
