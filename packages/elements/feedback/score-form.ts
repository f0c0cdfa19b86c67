import { html, nothing, type TemplateResult } from "lit";
import type { FeedbackFormTexts } from "../texts/shapes/feedback-form.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define, property } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { DraftForm } from "../cases/sending/draft-form.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { rating, ratingStyles } from "../look/controls/rating.ts";
import { noticeStyles } from "../look/notice.ts";
import { ground } from "../look/tokens.ts";
import { emptyDraft, scoresOf, type FeedbackDraft, type Scale } from "./feedback-draft.ts";

/**
 * Where a customer gives a score, says what to do better, or both.
 *
 * @fires otklik-before-submit - Before feedback is sent; cancelable.
 */
@define("otklik-score-form")
export class ScoreForm extends DraftForm<FeedbackDraft> {
  static override styles = [ground, buttonStyles, fieldStyles, ratingStyles, noticeStyles];

  /** The operator's settings and the words to use. */
  @property() surroundings!: Surroundings<FeedbackFormTexts>;

  /** What the score is measured on. */
  @property() scale: Scale = "csat";

  /** The topic that the page is about; without it the customer may choose one. */
  @property() topic: string | undefined;

  /** What is asked; our own question where the page has none. */
  @property() question: string | undefined;

  /** Whether it stands in a dialog, which then begins with it; in the page it leaves the focus where it is. */
  @property() opened = false;

  constructor() {
    super(emptyDraft);
  }

  override get whole(): FeedbackDraft {
    return { ...this.draft, scale: this.scale, topic: this.topic ?? this.draft.topic };
  }

  protected override render(): TemplateResult {
    const { texts, settings } = this.surroundings;
    const question = this.question ?? texts[this.scale](settings.operatorName);
    const head = html`<h2 part="heading" tabindex="-1" ?autofocus=${this.opened}>${question}</h2>`;
    const fields = html`
      ${this.#score(question)} ${this.#words(texts.words)}
      ${this.topic === undefined ? this.#topic() : nothing}
    `;
    return this.drawForm(texts, head, fields);
  }

  #score(question: string): TemplateResult {
    const { scores, lowest, highest } = this.surroundings.texts;
    const nps: [string, ...string[]] = [lowest, ...Array<string>(9).fill(""), highest];
    const { score } = this.draft;
    return rating({
      legend: question,
      labels: this.scale === "csat" ? scores : nps,
      first: scoresOf[this.scale][0],
      chosen: score === "" ? undefined : Number(score),
      faces: this.scale === "csat",
      fault: this.faults.score,
    });
  }

  #words(label: string): TemplateResult {
    const base = { id: "words", fault: this.faults.words };
    const control = html`
      <textarea
        class="short"
        id="words"
        name="words"
        rows="3"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.words}
      ></textarea>
    `;
    return field({ ...base, label, control });
  }

  #topic(): TemplateResult {
    const { texts, settings } = this.surroundings;
    const control = html`
      <select id="topic" name="topic" .value=${this.draft.topic}>
        <option value="">${texts.anyTopic}</option>
        ${settings.topics.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    `;
    return field({ id: "topic", label: texts.topic, control });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-score-form": ScoreForm;
  }
}
