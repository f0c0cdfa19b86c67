import type { Input, Output } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { callbackRequestWords } from "../texts/callback-request.ts";
import type { CallbackRequestWords } from "../texts/shapes/callback-request.ts";
import { callbacksWords } from "../texts/callbacks.ts";
import type { CallbacksWords } from "../texts/shapes/callbacks.ts";
import { languageOf, type Language } from "../texts/language.ts";
import { spanOf } from "../texts/span.ts";
import type { OutboxEntry } from "../cases/sending/page-outbox.ts";
import type { FormLetter } from "../cases/sending/draft-sender.ts";
import { download } from "../cases/receipts/download.ts";
import { ReceiptScreens } from "../cases/receipts/receipt-screens.ts";
import type { Shown } from "../cases/receipts/receipted-view.ts";
import type { Faults } from "../cases/sending/draft-form.ts";
import type { GivenEvent } from "../cases/sending/submit-draft.ts";
import { laterIcon } from "../look/later-icons.ts";
import { callPromise } from "./call-promise.ts";
import type { Telling } from "../cases/telling.ts";
import { parts } from "../look/tokens.ts";
import type { CallbackDraft } from "./callback-draft.ts";
import "./callback-form.ts";
import type { Slot } from "./slot-days.ts";
import { calendarFile } from "./calendar-file.ts";
import "./callback-view.ts";

type Booked = Output<"createCallback">;

/** What the second half of the form needs of the widget around it. */
interface FormHost {
  slot: Slot | undefined;
  onOtherTime: () => void;
  onBooked: (event: GivenEvent<Booked>) => void;
}

/** What a callback request shows once a time is chosen: the rest of the form, the receipt, and the call as it stands. */
export class CallbackScreens extends ReceiptScreens<CallbackDraft, Booked, CallbacksWords> {
  protected override readonly kind = "callback";
  #slotWords!: CallbackRequestWords;

  override async translate(): Promise<void> {
    const [words] = await Promise.all([
      callbackRequestWords[languageOf(this.locale) ?? "en"](),
      super.translate(),
    ]);
    this.#slotWords = words;
  }

  protected override check({ startsAt, phone, topic, words, consent }: CallbackDraft): Faults<CallbackDraft> {
    const { faults } = this.words;
    const digits = phone.replace(/\D/g, "").length;
    const looksLikeOne = /^[+(0-9][0-9 ().-]+$/.test(phone.trim()) && digits >= 5;
    return {
      ...(!looksLikeOne && { phone: faults.phone }),
      ...(!topic && { topic: faults.topic }),
      ...(!startsAt && !words.trim() && { words: faults.words }),
      ...(!consent && { consent: faults.consent }),
    };
  }

  /** The form for a slot or, without one, for a message. */
  drawForm({ slot, onOtherTime, onBooked }: FormHost): TemplateResult {
    return html`<otklik-callback-form
      class="form"
      exportparts=${parts}
      .time=${slot}
      .settings=${this.settings}
      .words=${this.words}
      .telling=${this.#telling}
      .touch=${() => Promise.resolve(this)}
      @other-time=${onOtherTime}
      @given=${onBooked}
    ></otklik-callback-form>`;
  }

  protected override loadWords(language: Language): Promise<CallbacksWords> {
    return callbacksWords[language]();
  }

  protected override letterOf({ startsAt, phone, topic, words }: CallbackDraft): FormLetter<CallbackDraft> {
    const { faults, failures } = this.words;
    const input = {
      topic,
      phone: phone.trim(),
      ...(startsAt && { startsAt }),
      ...(words.trim() && { words: words.trim() }),
      language: this.locale,
      consentVersion: this.settings.consent.version,
    };
    return {
      operation: "createCallback",
      input,
      // Whoever chose a time has to know now whether she will be called then.
      mayWait: !startsAt,
      faultOf: {
        phone: ["phone", faults.phone],
        topic: ["topic", faults.topic],
        words: ["words", faults.words],
        consentVersion: ["consent", faults.consent],
      },
      failures,
    };
  }

  protected override draftOf({ input }: OutboxEntry): Partial<CallbackDraft> {
    const { phone = "", topic = "", words = "" } = input as Partial<Input<"createCallback">>;
    return { phone, topic, words, consent: true };
  }

  /** Her call that is still owed, or the form. */
  protected override async beginAs(client: Client): Promise<void> {
    const { items } = await client.listCallbacks({ status: ["booked", "calling", "missed"], limit: 1 });
    const [open] = items;
    if (open) this.go({ name: "view", client, number: open.number }, false);
  }

  protected override drawOwed({ callback }: Booked): TemplateResult {
    const { number, startsAt, endsAt, kind } = callback;
    const onCalendar = (): void => {
      const title = this.words.entry(this.settings.operatorName);
      download(`${number}.ics`, "text/calendar", calendarFile({ number, title, startsAt, endsAt }));
    };
    return html`
      ${callPromise(callback, this.words.promise, this.#telling)}
      ${
        kind === "slot"
          ? html`<button class="plain calendar" part="button" type="button" @click=${onCalendar}>
              ${laterIcon("calendar")}${this.words.calendar}
            </button>`
          : nothing
      }
    `;
  }

  protected override owed({ callback }: Booked): string {
    return this.words.promise.running(spanOf(callback.startsAt, callback.endsAt));
  }

  protected override drawView(shown: Shown): TemplateResult {
    return html`<otklik-callback-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${this.keepingOf(shown)}
      .settings=${this.settings}
      .words=${this.words}
      .slotWords=${this.#slotWords}
      .following=${this.following}
    ></otklik-callback-view>`;
  }

  get #telling(): Telling {
    return { following: this.following, timeZone: this.settings.timeZone };
  }
}
