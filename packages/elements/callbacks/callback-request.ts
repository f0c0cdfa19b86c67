import { askFirstQuestion } from "@otklik/client/first-questions.js";
import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { CaseEvent } from "../cases/case-event.ts";
import { callbackRequestTexts } from "../texts/callback-request.ts";
import type { CallbackRequestTexts } from "../texts/shapes/callback-request.ts";
import type { Language } from "../texts/language.ts";
import { daysAway, momentOf } from "../texts/moment.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define, state } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { ReceiptWidget, type ScreensHost } from "../cases/receipts/receipt-widget.ts";
import { failure } from "../look/notice.ts";
import type { Block } from "../look/skeleton.ts";
import { widgetStyles } from "../look/widget.ts";
import type { CallbackScreens } from "./callback-screens.ts";
import type { Slot } from "./slot-days.ts";
import "./slot-picker.ts";
import type { SlotChosenEvent } from "./slot-picker.ts";

/**
 * Books a call at a time that suits the customer, says when the phone rings, and lets her change her mind.
 *
 * @fires otklik-before-submit - Before a callback is sent; cancelable.
 * @fires otklik-callback-booked - The server has booked a call, or taken the message left for one.
 * @fires otklik-callback-opened - A callback is shown.
 * @fires otklik-callback-rebooked - A call was moved to another slot.
 * @fires otklik-callback-cancelled - A call was cancelled.
 * @fires otklik-data-erased - What was stored about the reader was erased, of this case or of more.
 * @slot - Shown while the widget is not there, and when it cannot load: a telephone number.
 * @csspart heading - The heading of what is shown.
 * @csspart field - A label with its control.
 * @csspart button - Every button, the times among them.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - When the phone rings, and how that promise stands.
 * @csspart timeline - What happened to a callback.
 * @csspart badge - The state of a case, in a word.
 * @csspart choice - A group to choose one from.
 * @csspart consent - A consent with its box.
 * @csspart entry - One entry of the timeline.
 * @csspart form - The form that is sent.
 * @csspart list - A list, of files among others.
 * @csspart number - The number by which it is known.
 * @csspart receipt - The receipt of what was sent.
 * @cssproperty --otklik-warm - Colour of what falls due soon or waits for somebody.
 * @cssproperty --otklik-field-background - What fields are filled with.
 * @cssproperty --otklik-field-radius - How round the corners of fields are.
 */
@define("otklik-callback-request")
export class CallbackRequest extends ReceiptWidget<CallbackRequestTexts, CallbackScreens> {
  static override styles = [
    widgetStyles,
    css`
      .closed {
        padding: calc(var(--_unit) * 3.5) calc(var(--_unit) * 4) calc(var(--_unit) * 1.5);
        border-radius: var(--_radius-small);
        background: var(--_tint);
      }
    `,
  ];

  protected override readonly kind = "callback";
  protected override readonly outline: Block[] = ["title", "line", "band", "field", "field", "field"];

  @state() private offer: Schemas["CallbackSlots"] | undefined;
  /** How often the slots were asked for. */
  @state() private asked = 0;
  /** What is to be called about in the form's second half: a slot, or a message where there is none. */
  @state() private wish: { slot: Slot | undefined } | undefined;
  @state() private atWish = false;
  @state() private failedToOpen = false;

  readonly #asking = new Latest(
    this,
    () => {
      const { endpoint = "/", site, fetch } = this.options;
      return [endpoint, site, fetch, this.asked];
    },
    async ([endpoint, site, fetch], signal) => {
      if (site)
        this.offer = await askFirstQuestion("listCallbackSlots", {}, { endpoint, site, fetch, signal });
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#onVisible);
  }

  protected override loadTexts(language: Language): Promise<CallbackRequestTexts> {
    return callbackRequestTexts[language]();
  }

  protected override async importScreens(host: ScreensHost): Promise<CallbackScreens> {
    const { CallbackScreens } = await import("./callback-screens.ts");
    return new CallbackScreens(host, this.#onBooked);
  }

  protected override renderForm({ texts, settings }: Surroundings<CallbackRequestTexts>): TemplateResult {
    const { wish, screens, atWish } = this;
    return html`
      <div class="stack ${atWish ? "" : "form"}" ?hidden=${atWish} tabindex="-1" @focusin=${this.#onFocusIn}>
        <header>
          <h2 part="heading">${texts.heading}</h2>
          <p>${texts.lead}</p>
        </header>
        ${this.#offer(texts, settings.timeZone)} ${this.failedToOpen ? failure(texts.offline) : nothing}
      </div>
      <div ?hidden=${!atWish}>
        ${wish && screens ? screens.drawForm(wish.slot, () => void this.#toSlots()) : nothing}
      </div>
    `;
  }

  #offer(texts: CallbackRequestTexts, timeZone: string): TemplateResult {
    const { offer, wish } = this;
    const retry = (): void => void this.#asking.run();
    if (!offer)
      return this.#asking.error
        ? failure(texts.slotsFailed, { label: texts.tryAgain, retry })
        : html`<div class="skeleton" aria-busy="true">
            <i class="band"></i><i class="field"></i><i class="field"></i>
          </div>`;
    return html`
      ${offer.open ? nothing : this.#closed(texts, offer.opensAt)}
      <otklik-slot-picker
        exportparts="button"
        .slots=${offer.items}
        .chosen=${wish?.slot}
        .timeZone=${timeZone}
        .texts=${texts}
        @slot-chosen=${({ slot }: SlotChosenEvent) => this.#open({ slot })}
      ></otklik-slot-picker>
    `;
  }

  #closed(texts: CallbackRequestTexts, opensAt: string | null): TemplateResult {
    return html`<div class="closed">
      <p>${opensAt ? texts.closed(momentOf(opensAt), daysAway(opensAt)) : texts.closedForLong}</p>
      <button class="bare" part="button" type="button" @click=${() => this.#open({ slot: undefined })}>
        ${texts.leaveMessage}
      </button>
    </div>`;
  }

  async #open(wish: { slot: Slot | undefined }): Promise<void> {
    this.wish = wish;
    this.failedToOpen = false;
    try {
      await this.onTouch();
      this.atWish = true;
    } catch {
      this.failedToOpen = true;
    }
    await this.updateComplete;
    this.renderRoot.querySelector("otklik-callback-form")?.focus();
  }

  async #toSlots(): Promise<void> {
    this.atWish = false;
    this.#askAgain();
    await this.updateComplete;
    this.renderRoot.querySelector("otklik-slot-picker")?.focus();
  }

  readonly #onFocusIn = (): void => void this.onTouch().catch(() => undefined);

  // A place may have been taken meanwhile, or a day have gone by on a page that was left open.
  readonly #askAgain = (): void => void (this.asked += 1);

  readonly #onVisible = (): void => {
    if (document.visibilityState === "visible") this.#askAgain();
  };

  readonly #onBooked = (): void => {
    this.wish = undefined;
    this.atWish = false;
    this.#askAgain();
  };
}

declare global {
  interface HTMLElementEventMap {
    /** The server has booked a call, or taken the message left for one. */
    "otklik-callback-booked": CaseEvent;
    /** A callback is shown. */
    "otklik-callback-opened": CaseEvent;
    /** A call was moved to another slot. */
    "otklik-callback-rebooked": CaseEvent;
    /** A call was cancelled. */
    "otklik-callback-cancelled": CaseEvent;
  }

  interface HTMLElementTagNameMap {
    "otklik-callback-request": CallbackRequest;
  }
}
