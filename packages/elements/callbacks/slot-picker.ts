import { html, LitElement, nothing, type TemplateResult } from "lit";
import { EveryMinute } from "../page/every-minute.ts";
import type { SlotTexts } from "../texts/shapes/callback-request.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { ground } from "../look/tokens.ts";
import { slotDays, type PartOfDay, type Slot, type SlotDay, type TimedSlot } from "./slot-days.ts";
import { slotPickerStyles } from "./slot-picker.styles.ts";

/** A slot was chosen. Stays inside the widget. */
export class SlotChosenEvent extends Event {
  readonly slot: Slot;

  constructor(slot: Slot) {
    super("slot-chosen");
    this.slot = slot;
  }
}

/** Where a day and a time are chosen, by the viewer's own clock. */
@define("otklik-slot-picker")
export class SlotPicker extends LitElement {
  static override styles = [ground, buttonStyles, slotPickerStyles];

  /** The slots that can be booked. */
  @property() slots: readonly Slot[] = [];

  /** The slot that was chosen. */
  @property() chosen: Slot | undefined;

  /** The operator's zone. */
  @property() timeZone!: string;

  /** What is said. */
  @property() texts!: SlotTexts;

  /** The day that is looked at; the first one until another is chosen. */
  @state() private dayKey = "";

  constructor() {
    super();
    new EveryMinute(this);
  }

  /** Moves the focus to the days. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(":checked")?.focus());
  }

  protected override render(): TemplateResult {
    const days = slotDays(this.slots);
    const [first] = days;
    const shown = days.find(({ key }) => key === this.dayKey) ?? first;
    const { texts } = this;
    if (!shown)
      return html`<div class="none">
        <p>${texts.none}</p>
        <p class="quiet">${texts.noneHint}</p>
      </div>`;
    return html`
      <div class="stack">
        <fieldset class="days" @input=${this.#onDay}>
          <legend class="hidden">${texts.day}</legend>
          ${days.map((day) => this.#day(day, day === shown))}
        </fieldset>
        <section class="stack">
          <h3 aria-live="polite">${texts.dayName(shown.day, shown.away)}</h3>
          ${[...shown.parts].map(([part, times]) => this.#part(part, times))}
        </section>
        ${this.#ownClock()}
      </div>
    `;
  }

  #day({ key, day, away }: SlotDay, isShown: boolean): TemplateResult {
    return html`<label class="day">
      <input
        type="radio"
        name="day"
        .value=${key}
        .checked=${isShown}
        aria-label=${this.texts.dayName(day, away)}
      />
      <span>${this.texts.weekdays[day.weekday]}</span><strong>${day.day}</strong>
    </label>`;
  }

  #part(part: PartOfDay, times: readonly TimedSlot[]): TemplateResult {
    return html`<div>
      <h4 class="quiet">${this.texts[part]}</h4>
      <ul class="times">
        ${times.map(
          ({ slot, time }) =>
            html`<li>
              <button
                class="plain"
                part="button"
                type="button"
                aria-pressed=${slot.startsAt === this.chosen?.startsAt}
                @click=${() => this.dispatchEvent(new SlotChosenEvent(slot))}
              >
                ${time}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #ownClock(): TemplateResult | typeof nothing {
    const { time } = momentOf(Date.now(), this.timeZone);
    if (time === momentOf(Date.now()).time) return nothing;
    return html`<p class="quiet">${this.texts.ownClock(time)}</p>`;
  }

  readonly #onDay = ({ target }: Event): void => {
    this.dayKey = (target as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-slot-picker": SlotPicker;
  }
}
