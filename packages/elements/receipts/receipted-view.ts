import { html, nothing, type TemplateResult } from "lit";
import type { Receipt } from "../connection/connection.ts";
import { FollowedView } from "../connection/followed-view.ts";
import { property } from "../provider/decorators.ts";
import { paperOf, type CardWords } from "./paper.ts";
import "./receipt-link.ts";
import type { ReceiptKind } from "./receipt-place.ts";

type Topic = "complaints" | "callbacks" | "feedback";

/** What a customer follows, with the way back where it was opened by a receipt. */
export abstract class ReceiptedView<About extends Topic, Words extends CardWords> extends FollowedView<
  About,
  Words
> {
  /** The way back. */
  @property() receipt: Receipt | undefined;

  /** The receipt to copy or to print, with what is owed in one sentence. */
  protected renderWayBack(kind: ReceiptKind, promise: string): TemplateResult | typeof nothing {
    if (!this.receipt) return nothing;
    return html`
      <details>
        <summary>${this.following.receipt.yours}</summary>
        <otklik-receipt-link
          exportparts="button, field"
          .kind=${kind}
          .receipt=${this.receipt}
          .paper=${paperOf(this.settings, this.words, promise)}
          .following=${this.following}
        ></otklik-receipt-link>
      </details>
    `;
  }
}
