import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { CaseEvent } from "../cases/case-event.ts";
import type { CallbacksTexts } from "../texts/shapes/callbacks.ts";
import type { SlotTexts } from "../texts/shapes/callback-request.ts";
import { spanOf } from "../texts/span.ts";
import { define, property, state } from "../look/decorators.ts";
import { FollowedView } from "../cases/followed-view.ts";
import type { Keeping } from "../cases/receipts/keeping.ts";
import { WayBack } from "../cases/receipts/way-back.ts";
import type { Receipt } from "../page/connection.ts";
import { statusBadge } from "../look/badge.ts";
import { failure } from "../look/notice.ts";
import { callPromise } from "./call-promise.ts";
import { timeline } from "../cases/timeline.ts";
import type { Slot } from "./slot-days.ts";
import "./slot-picker.ts";
import type { SlotChosenEvent } from "./slot-picker.ts";
import { callbackSource } from "./callback-source.ts";

type Callback = Schemas["Callback"];

/**
 * One callback as its customer follows it: when the phone rings, and how to change that.
 *
 * @fires otklik-callback-opened - The callback is shown.
 * @fires otklik-callback-rebooked - The call was moved to another slot.
 * @fires otklik-callback-cancelled - The call was cancelled.
 */
@define("otklik-callback-view")
export class CallbackView extends FollowedView<Callback, CallbacksTexts> {
  /** What is said where a time is chosen. */
  @property() slotTexts!: SlotTexts;

  /** What the customer is about to change. */
  @state() private changing: "" | "cancel" | "rebook" = "";
  @state() private slots: readonly Slot[] | undefined;
  @state() private slotsFailed = false;

  /** The way back. */
  @property() receipt: Receipt | undefined;

  /** What comes when it is asked for. */
  @property() keeping!: Keeping;

  readonly #wayBack = new WayBack(this, "callback");

  constructor() {
    super(callbackSource);
  }

  protected override renderHead(callback: Callback | undefined): TemplateResult {
    const { texts, following } = this;
    return html`
      <p class="quiet">${texts.number}</p>
      <div class="row">
        <h2 part="heading" tabindex="-1">${this.number}</h2>
        ${callback && statusBadge(callback.status, texts.statuses, following)}
      </div>
      ${callback && html`<p>${callback.topic.name} · ${callback.phone}</p>`}
    `;
  }

  protected override renderStory(callback: Callback): TemplateResult {
    const { texts, following, settings } = this;
    const owed = texts.promise.running(spanOf(callback.startsAt, callback.endsAt));
    return html`
      ${callPromise(callback, texts.promise, { following, timeZone: settings.timeZone })}
      ${this.#changes(callback)}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(callback.timeline, texts.events, this)}
      </section>
      ${this.#wayBack.draw({ promise: owed })}
    `;
  }

  protected override newsOf(added: Callback["timeline"]): string | undefined {
    return added.some(({ type }) => type === "callback.started")
      ? this.texts.callingNow
      : super.newsOf(added);
  }

  #changes({ can }: Callback): TemplateResult | typeof nothing {
    const { texts } = this;
    if (this.changing === "rebook" && can.includes("rebookCallback")) return this.#rebooking();
    if (this.changing === "cancel" && can.includes("cancelCallback"))
      return html`<div role="group" aria-label=${texts.cancel} class="stack">
        <p class="asked" tabindex="-1">${texts.cancelSure}</p>
        <div class="row">
          <button part="button" type="button" @click=${this.#onCancel}>${texts.cancelYes}</button>
          ${this.#keep()}
        </div>
      </div>`;
    const button = (operation: string, change: "cancel" | "rebook"): TemplateResult | typeof nothing =>
      can.includes(operation)
        ? html`<button
            class="plain ${change}"
            part="button"
            type="button"
            @click=${() => this.#change(change, ".asked")}
          >
            ${texts[change]}
          </button>`
        : nothing;
    const buttons = [button("rebookCallback", "rebook"), button("cancelCallback", "cancel")];
    return buttons.every((each) => each === nothing) ? nothing : html`<div class="row">${buttons}</div>`;
  }

  #rebooking(): TemplateResult {
    const { texts, following, slots } = this;
    return html`
      <section class="stack apart">
        <h3 class="asked" tabindex="-1">${texts.rebookHeading}</h3>
        ${
          this.slotsFailed
            ? failure(following.failed, { label: following.tryAgain, retry: () => void this.#loadSlots() })
            : nothing
        }
        ${
          slots
            ? html`<otklik-slot-picker
                exportparts="button"
                .slots=${slots}
                .timeZone=${this.settings.timeZone}
                .texts=${this.slotTexts}
                @slot-chosen=${this.#onSlotChosen}
              ></otklik-slot-picker>`
            : html`<p class="quiet" aria-busy="true">${following.loading}…</p>`
        }
        <div class="row">${this.#keep()}</div>
      </section>
    `;
  }

  #keep(): TemplateResult {
    const back = `.${this.changing}`;
    return html`<button class="plain" part="button" type="button" @click=${() => this.#change("", back)}>
      ${this.texts.cancelNo}
    </button>`;
  }

  /** Asks what is needed for a change, or no longer; the focus goes to what has come. */
  async #change(changing: "" | "cancel" | "rebook", focused: string): Promise<void> {
    this.changing = changing;
    if (changing === "rebook") void this.#loadSlots();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focused)?.focus();
  }

  async #loadSlots(): Promise<void> {
    this.slotsFailed = false;
    try {
      this.slots = (await this.client.listCallbackSlots()).items;
    } catch {
      this.slotsFailed = true;
    }
  }

  readonly #onCancel = async (): Promise<void> => {
    const { number } = this;
    if (!(await this.take("cancel", () => this.client.cancelCallback({ number })))) return;
    this.changing = "";
    this.dispatchEvent(new CaseEvent("otklik-callback-cancelled", number));
  };

  readonly #onSlotChosen = async ({ slot: { startsAt } }: SlotChosenEvent): Promise<void> => {
    const { number } = this;
    if (await this.take("rebook", () => this.client.rebookCallback({ number, startsAt }))) {
      this.changing = "";
      void this.keepFocus();
      this.dispatchEvent(new CaseEvent("otklik-callback-rebooked", number));
    } else await this.#loadSlots();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-callback-view": CallbackView;
  }
}
