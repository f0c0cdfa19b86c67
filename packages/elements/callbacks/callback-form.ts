import { css, html, type TemplateResult } from "lit";
import type { CallbacksTexts } from "../texts/shapes/callbacks.ts";
import { spanOf } from "../texts/span.ts";
import type { Settings } from "../page/connected-element.ts";
import { define, property } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { choice, choiceStyles } from "../look/controls/choice.ts";
import { consentStyles, consentTick } from "../look/controls/consent.ts";
import { DraftForm } from "../cases/sending/draft-form.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { noticeStyles } from "../look/notice.ts";
import { band, bandStyles } from "../look/band.ts";
import { operatorClock, type Telling } from "../cases/telling.ts";
import { ground } from "../look/tokens.ts";
import type { Slot } from "./slot-days.ts";

/** What stands in the form beside the time. */
export interface CallbackDraft {
  /** The beginning of the slot; empty where a message is left. */
  startsAt: string;
  phone: string;
  topic: string;
  words: string;
  consent: boolean;
}

const emptyDraft: CallbackDraft = { startsAt: "", phone: "", topic: "", words: "", consent: false };

/**
 * Whom to call about what, once a time is chosen; or what to say while nobody calls.
 *
 * @fires otklik-before-submit - Before a callback is sent; cancelable.
 */
@define("otklik-callback-form")
export class CallbackForm extends DraftForm<CallbackDraft> {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    consentStyles,
    noticeStyles,
    bandStyles,
    css`
      .time button {
        margin-block: calc(var(--_unit) * 1) 0;
      }
    `,
  ];

  /** The slot that was chosen; undefined where a message is left. */
  @property() time: Slot | undefined;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** What is said of calls. */
  @property() texts!: CallbacksTexts;

  /** How moments are told. */
  @property() telling!: Telling;

  constructor() {
    super(emptyDraft);
  }

  override get whole(): CallbackDraft {
    return { ...this.draft, startsAt: this.time?.startsAt ?? "" };
  }

  protected override render(): TemplateResult {
    const { texts, time, settings } = this;
    const head = html`
      <h2 part="heading" tabindex="-1">${time ? texts.heading : texts.messageHeading}</h2>
      <div class="time">
        ${
          time
            ? band(
                "running",
                texts.at(spanOf(time.startsAt, time.endsAt)),
                operatorClock(time.startsAt, this.telling),
              )
            : band("running", texts.afterOpening)
        }
        <button class="bare" part="button" type="button" @click=${this.#onOtherTime}>
          ${texts.otherTime}
        </button>
      </div>
    `;
    const topic = choice({
      name: "topic",
      legend: texts.topic,
      options: settings.topics,
      chosen: this.draft.topic,
      fault: this.faults.topic,
    });
    const consent = consentTick({
      consent: settings.consent,
      given: this.draft.consent,
      fault: this.faults.consent,
      fullText: texts.fullText,
    });
    const said = { ...texts, send: time ? texts.send : texts.sendMessage };
    return this.drawForm(said, head, html`${this.#phone()} ${topic} ${this.#words()} ${consent}`);
  }

  #phone(): TemplateResult {
    const base = { id: "phone", hint: this.texts.phoneHint, fault: this.faults.phone };
    const control = html`
      <input
        id="phone"
        name="phone"
        type="tel"
        autocomplete="tel"
        maxlength="32"
        aria-required="true"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.phone}
      />
    `;
    return field({ ...base, label: this.texts.phone, control });
  }

  #words(): TemplateResult {
    const { words, message } = this.texts;
    const base = { id: "words", fault: this.faults.words };
    const control = html`
      <textarea
        class="short"
        id="words"
        name="words"
        rows="3"
        maxlength="5000"
        aria-required=${!this.time}
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.words}
      ></textarea>
    `;
    return field({ ...base, label: this.time ? words : message, control });
  }

  readonly #onOtherTime = (): void => void this.dispatchEvent(new Event("other-time"));
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-callback-form": CallbackForm;
  }
}
