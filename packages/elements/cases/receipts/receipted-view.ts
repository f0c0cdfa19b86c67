import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { Client, Receipt } from "../../page/connection.ts";
import { FollowedView } from "../followed-view.ts";
import type { KeepingWords } from "../../texts/shapes/keeping.ts";
import { momentOf } from "../../texts/moment.ts";
import { property, state } from "../../look/decorators.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { entryTitle } from "../timeline.ts";
import type { EventTitles } from "../../texts/shapes/controls.ts";
import type { Keeping } from "./keeping.ts";
import { paperOf, printPaper, type Paper } from "./paper.ts";
import type { CardWords } from "../../texts/shapes/controls.ts";
import "./receipt-link.ts";

type Topic = "complaints" | "callbacks" | "feedback";

/** One thing that is shown to whoever may read it. */
export interface Shown {
  client: Client;
  number: string;
  receipt?: Receipt | undefined;
  /** What offers one who is signed in to make it her own; undefined where it is hers, or nobody is. */
  claim?: (() => TemplateResult) | undefined;
}

/** What a customer follows, with the way back where it was opened by a receipt. */
export abstract class ReceiptedView<About extends Topic, Words extends CardWords> extends FollowedView<
  About,
  Words
> {
  /** The way back. */
  @property() receipt: Receipt | undefined;

  /** What comes when it is asked for. */
  @property() keeping!: Keeping;

  @state() private ownData: KeepingWords["data"] | undefined;

  /** What has happened, for the paper. */
  protected storyOf(entries: readonly Schemas["TimelineEntry"][], titles: EventTitles): Paper["story"] {
    const { timeline: heading, at, happened } = this.following;
    return {
      heading,
      entries: entries.map((entry) => ({
        head: `${entryTitle(entry, titles, happened)} · ${at(momentOf(entry.at))}`,
        said: entry.text,
      })),
    };
  }

  /** The receipt to copy or to print, or the story alone where there is none; below it what is stored about the reader. */
  protected renderWayBack(kind: ReceiptKind, owed: Pick<Paper, "promise" | "story">): TemplateResult {
    return html`${this.receipt ? this.#wayBack(kind, this.receipt, owed) : this.#print(owed)}
    ${this.#ownData()}`;
  }

  #wayBack(kind: ReceiptKind, receipt: Receipt, owed: Pick<Paper, "promise" | "story">): TemplateResult {
    return html`
      <details>
        <summary>${this.following.receipt.yours}</summary>
        <otklik-receipt-link
          exportparts="button, field"
          .kind=${kind}
          .receipt=${receipt}
          .paper=${paperOf(this.settings, this.words, owed)}
          .keeping=${this.keeping}
          .following=${this.following}
        ></otklik-receipt-link>
      </details>
    `;
  }

  #print(owed: Pick<Paper, "promise" | "story">): TemplateResult {
    const onPrint = (): void => {
      const paper = paperOf(this.settings, this.words, owed);
      void printPaper(this.renderRoot, { ...paper, number: this.number });
    };
    return html`<button class="plain print" part="button" type="button" @click=${onPrint}>
      ${laterIcon("print")}${this.following.receipt.print}
    </button>`;
  }

  #ownData(): TemplateResult {
    const { tryAgain, close, loading } = this.following;
    return html`
      <details class="own-data" @toggle=${this.#onOwnData}>
        <summary>${this.following.receipt.ownData}</summary>
        ${
          this.ownData
            ? html`<otklik-own-data
                exportparts="button, dialog, notice"
                .client=${this.client}
                .words=${this.ownData}
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
    this.ownData = undefined;
    if (!details.open) return;
    try {
      const [{ data }] = await Promise.all([this.keeping.words(), import("../own-data/own-data.ts")]);
      this.ownData = data;
    } catch {
      details.open = false;
    }
  };
}
