import type { Input, Output } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { feedbackWords, type FeedbackWords } from "../locales/catalogues/feedback.ts";
import type { Language } from "../locales/language.ts";
import type { OutboxEntry } from "../receipts/sending/page-outbox.ts";
import type { FormLetter } from "../receipts/sending/draft-sender.ts";
import { ReceiptScreens } from "../receipts/receipt-screens.ts";
import type { Shown } from "../receipts/receipted-view.ts";
import type { Faults } from "../theme/controls/draft-form.ts";
import { band } from "../theme/promises/band.ts";
import { parts } from "../theme/tokens.ts";
import type { FeedbackDraft } from "./feedback-draft.ts";
import type { FeedbackForm } from "./feedback-form.ts";
import "./feedback-view.ts";

type Given = Output<"createFeedback">;

const mostWords = 5000;

/** What a feedback form shows once something was sent: thanks, and what became of it. */
export class FeedbackScreens extends ReceiptScreens<FeedbackDraft, Given, FeedbackWords> {
  protected override readonly kind = "feedback";
  protected override readonly goesOn = false;

  protected override check({ score, words }: FeedbackDraft): Faults<FeedbackDraft> {
    const { faults } = this.words;
    return {
      ...(!score && !words.trim() && { score: faults.nothing }),
      ...(words.length > mostWords && { words: faults.tooLong }),
    };
  }

  override async begin(token: string | null): Promise<void> {
    await super.begin(token);
    if (!this.atForm) (this.host.element as unknown as FeedbackForm).showFound();
  }

  protected override loadWords(language: Language): Promise<FeedbackWords> {
    return feedbackWords[language]();
  }

  protected override letterOf({ scale, score, words, topic }: FeedbackDraft): FormLetter<FeedbackDraft> {
    const { faults, failures } = this.words;
    const input = {
      ...(score && { scale, score: Number(score) }),
      ...(words.trim() && { words: words.trim() }),
      ...(topic && { topic }),
      language: this.locale,
    };
    return {
      operation: "createFeedback",
      input,
      mayWait: true,
      faultOf: { score: ["score", faults.nothing], words: ["words", faults.tooLong] },
      failures,
    };
  }

  protected override draftOf({ input }: OutboxEntry): Partial<FeedbackDraft> {
    const { score, words = "", topic = "" } = input as Partial<Input<"createFeedback">>;
    return { score: score === undefined ? "" : String(score), words, topic };
  }

  protected override drawOwed(given: Given): TemplateResult {
    return band("kept", this.owed(given), this.words.sentHint);
  }

  protected override owed({ feedback }: Given): string {
    return this.words.sentTo(feedback.department.name);
  }

  protected override drawView(shown: Shown): TemplateResult {
    return html`<otklik-feedback-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${this.keepingOf(shown)}
      .settings=${this.settings}
      .words=${this.words}
      .following=${this.following}
    ></otklik-feedback-view>`;
  }
}
