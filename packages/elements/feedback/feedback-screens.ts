import type { Input, Output } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { feedbackWords } from "../texts/feedback.ts";
import type { FeedbackWords } from "../texts/shapes/feedback.ts";
import type { Language } from "../texts/language.ts";
import type { OutboxEntry } from "../cases/sending/page-outbox.ts";
import type { FormLetter } from "../cases/sending/draft-sender.ts";
import { ReceiptScreens } from "../cases/receipts/receipt-screens.ts";
import type { Shown } from "../cases/receipts/receipted-view.ts";
import type { Faults } from "../cases/sending/draft-form.ts";
import { band } from "../look/band.ts";
import { parts } from "../look/tokens.ts";
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
