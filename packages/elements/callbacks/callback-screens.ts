import type { Output } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { callbackRequestTexts } from "../texts/callback-request.ts";
import type { CallbackRequestTexts } from "../texts/shapes/callback-request.ts";
import { callbacksTexts } from "../texts/callbacks.ts";
import type { CallbacksTexts } from "../texts/shapes/callbacks.ts";
import type { Language } from "../texts/language.ts";
import { spanOf } from "../texts/span.ts";
import { download } from "../cases/receipts/download.ts";
import type { ReceiptDomain, Shown } from "../cases/receipts/receipt-domain.ts";
import { ReceiptScreens } from "../cases/receipts/receipt-screens.ts";
import type { ScreensHost } from "../cases/receipts/receipt-widget.ts";
import type { Telling } from "../cases/telling.ts";
import { laterIcon } from "../look/later-icons.ts";
import { parts } from "../look/tokens.ts";
import { calendarFile } from "./calendar-file.ts";
import { callPromise } from "./call-promise.ts";
import "./callback-form.ts";
import { callbackSource } from "./callback-source.ts";
import { callbackSpec, type CallbackFiling } from "./callback-spec.ts";
import "./callback-view.ts";
import type { Slot } from "./slot-days.ts";

type Booked = Output<"createCallback">;

type Screens = ReceiptScreens<CallbackFiling>;

/** What a callback request shows once a time is chosen: the rest of the form, the receipt, and the call as it stands. */
class CallbackDomain implements ReceiptDomain<CallbackFiling> {
  readonly form = callbackSpec;
  readonly filed = "otklik-callback-booked";
  readonly get = callbackSource.get;
  readonly goesOn = true;
  readonly onFiled: () => void;
  #slotTexts!: CallbackRequestTexts;

  constructor(onFiled: () => void) {
    this.onFiled = onFiled;
  }

  async loadTexts(language: Language): Promise<CallbacksTexts> {
    const [texts, slotTexts] = await Promise.all([
      callbacksTexts[language](),
      callbackRequestTexts[language](),
    ]);
    this.#slotTexts = slotTexts;
    return texts;
  }

  /** Shows her call that is still owed, or the form. */
  async beginAs(client: Client, screens: Screens): Promise<void> {
    const { items } = await client.listCallbacks({ status: ["booked", "calling", "missed"], limit: 1 });
    const [open] = items;
    if (open) screens.go({ name: "view", client, number: open.number }, false);
  }

  drawOwed({ callback }: Booked, screens: Screens): TemplateResult {
    const { number, startsAt, endsAt, kind } = callback;
    const { texts, settings } = screens;
    const onCalendar = (): void => {
      const title = texts.entry(settings.operatorName);
      download(`${number}.ics`, "text/calendar", calendarFile({ number, title, startsAt, endsAt }));
    };
    return html`
      ${callPromise(callback, texts.promise, tellingOf(screens))}
      ${
        kind === "slot"
          ? html`<button class="plain calendar" part="button" type="button" @click=${onCalendar}>
              ${laterIcon("calendar")}${texts.calendar}
            </button>`
          : nothing
      }
    `;
  }

  owed({ callback }: Booked, { promise }: CallbacksTexts): string {
    return promise.running(spanOf(callback.startsAt, callback.endsAt));
  }

  drawView(shown: Shown, screens: Screens): TemplateResult {
    return html`<otklik-callback-view
      class="screen"
      exportparts=${parts}
      .client=${shown.client}
      .number=${shown.number}
      .receipt=${shown.receipt}
      .keeping=${screens.keepingOf(shown)}
      .settings=${screens.settings}
      .texts=${screens.texts}
      .slotTexts=${this.#slotTexts}
      .following=${screens.following}
    ></otklik-callback-view>`;
  }
}

/** The screens of one callback request, with the second half of its form. */
export class CallbackScreens extends ReceiptScreens<CallbackFiling> {
  constructor(host: ScreensHost, onBooked: () => void) {
    super(host, new CallbackDomain(onBooked));
  }

  /** The form for a slot or, without one, for a message. */
  drawForm(slot: Slot | undefined, onOtherTime: () => void): TemplateResult {
    return html`<otklik-callback-form
      class="form"
      exportparts=${parts}
      .time=${slot}
      .settings=${this.settings}
      .texts=${this.texts}
      .telling=${tellingOf(this)}
      .touch=${() => Promise.resolve(this)}
      @other-time=${onOtherTime}
    ></otklik-callback-form>`;
  }
}

function tellingOf({ following, settings }: Screens): Telling {
  return { following, timeZone: settings.timeZone };
}
