import { html, nothing, type TemplateResult } from "lit";
import { fileField, fileFieldStyles } from "../cases/attachments/file-field.ts";
import type { ComplaintTrackerTexts } from "../texts/shapes/complaint-tracker.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define, property } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { choice, choiceStyles } from "../look/controls/choice.ts";
import { consentStyles, consentTick } from "../look/controls/consent.ts";
import { DraftForm, type Faults } from "../cases/sending/draft-form.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { noticeStyles } from "../look/notice.ts";
import { bandStyles } from "../look/band.ts";
import { ground } from "../look/tokens.ts";
import { emptyDraft, mostWords, type ComplaintDraft } from "./complaint-draft.ts";
import { publicPromise } from "./public-promise.ts";

/**
 * Where a customer says what happened.
 *
 * @fires otklik-before-submit - Before a complaint is sent; cancelable.
 */
@define("otklik-complaint-form")
export class ComplaintForm extends DraftForm<ComplaintDraft> {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    consentStyles,
    noticeStyles,
    bandStyles,
    fileFieldStyles,
  ];

  /** The operator's settings and the words to use. */
  @property() surroundings!: Surroundings<ComplaintTrackerTexts>;

  /** Takes files that go with it. */
  @property() attach!: (files: File[]) => void;

  /** Gives what the topic asks and answers, once that is known; asked for as it is drawn. */
  @property() drawFurther!: (draft: ComplaintDraft, faults: Faults<ComplaintDraft>) => unknown;

  constructor() {
    super(emptyDraft);
  }

  protected override render(): TemplateResult {
    const { settings, texts } = this.surroundings;
    const { topic, consent, attachments } = this.draft;
    const head = html`
      <h2 part="heading" tabindex="-1">${texts.heading}</h2>
      ${publicPromise(settings.promise, texts)}
    `;
    const fields = html`
      ${choice({
        name: "topic",
        legend: texts.topic,
        options: settings.topics,
        chosen: topic,
        fault: this.faults.topic,
      })}
      ${topic ? this.drawFurther(this.draft, this.faults) : nothing} ${this.#texts(texts)}
      ${fileField({
        texts: texts.files,
        limits: settings.attachments,
        fault: this.faults.attachments,
        list: attachments?.draw(),
        take: this.attach,
      })}
      ${this.#contact(texts)}
      ${consentTick({
        consent: settings.consent,
        given: consent,
        fault: this.faults.consent,
        fullText: texts.fullText,
      })}
    `;
    return this.drawForm(texts, head, fields);
  }

  #texts({ words, wordsHint, left, wordsTooLong }: ComplaintTrackerTexts): TemplateResult {
    const rest = mostWords - this.draft.words.length;
    const base = { id: "words", hint: wordsHint, fault: rest < 0 ? wordsTooLong : this.faults.words };
    const control = html`
      <textarea
        id="words"
        name="words"
        rows="6"
        aria-required="true"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.words}
      ></textarea>
      ${rest >= 0 && rest <= 500 ? html`<p class="quiet">${left(rest)}</p>` : nothing}
    `;
    return field({ ...base, label: words, control });
  }

  #contact({ contact, contactHint }: ComplaintTrackerTexts): TemplateResult {
    const base = { id: "contact", hint: contactHint, fault: this.faults.contact };
    const control = html`
      <input
        id="contact"
        name="contact"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.contact}
      />
    `;
    return field({ ...base, label: contact, control });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-form": ComplaintForm;
  }
}
