import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { ComplaintLifeTexts } from "../texts/shapes/complaint-life.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { field, fieldStyles } from "../look/controls/field.ts";
import { rating, ratingStyles } from "../look/controls/rating.ts";
import { ground } from "../look/tokens.ts";
import { lowScore } from "./low-score.ts";

type Rating = NonNullable<Schemas["Complaint"]["rating"]>;

/** The customer rates. Stays inside the widget. */
export class RatedEvent extends Event {
  readonly score: number;
  readonly words: string | undefined;

  constructor(score: number, words: string | undefined) {
    super("rated");
    this.score = score;
    this.words = words;
  }
}

/** How the complaint was handled, in its customer's eyes: asked for, given, changed. */
@define("otklik-complaint-rating")
export class ComplaintRating extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    ratingStyles,
    css`
      :host {
        container-type: inline-size;
      }

      .scores {
        margin-block-start: 0;
      }
    `,
  ];

  /** What it says. */
  @property() texts!: ComplaintLifeTexts["rating"];

  /** What she has said so far. */
  @property() given: Rating | null = null;

  /** Whether it can be given, or changed. */
  @property() open = false;

  /** Whether she may have it looked into again. */
  @property() mayReopen = false;

  /** Whether it is on its way. */
  @property() busy = false;

  @state() private changing = false;
  @state() private score: number | undefined;
  @state() private words = "";
  @state() private fault = "";

  /** Shows what was given, after it was stored. */
  shown(): void {
    this.changing = false;
  }

  protected override render(): TemplateResult {
    return this.given && !this.changing ? this.#given(this.given) : this.#form();
  }

  #given({ score, words, changeableUntil }: Rating): TemplateResult {
    const { texts } = this;
    const isLow = score <= lowScore;
    return html`
      <div class="stack">
        <p class="given" tabindex="-1"><strong>${texts.given(score)}</strong></p>
        ${words ? html`<p class="words">${words}</p>` : nothing}
        <p>${isLow && this.mayReopen ? texts.sorry : texts.thanks}</p>
        <div class="row">
          ${
            isLow && this.mayReopen
              ? html`<button part="button" class="again" type="button" @click=${this.#onReopen}>
                  ${texts.reopen}
                </button>`
              : nothing
          }
          ${
            this.open
              ? html`<button part="button" class="plain change" type="button" @click=${this.#onChange}>
                  ${texts.change}
                </button>`
              : nothing
          }
        </div>
        ${this.open ? html`<p class="quiet">${texts.changeableUntil(momentOf(changeableUntil))}</p>` : nothing}
      </div>
    `;
  }

  #form(): TemplateResult {
    const { texts } = this;
    const control = html`<textarea
      class="short"
      id="rating-words"
      name="words"
      rows="2"
      maxlength="5000"
      .value=${this.words}
    ></textarea>`;
    return html`
      <form class="stack" novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
        <p aria-hidden="true"><strong>${texts.legend}</strong></p>
        ${rating({
          legend: texts.legend,
          labels: texts.scores,
          first: 1,
          chosen: this.score,
          faces: true,
          fault: this.fault || undefined,
        })}
        ${field({ id: "rating-words", label: texts.words, control })}
        <div class="row">
          <button class="rate" part="button" aria-disabled=${this.busy}>
            ${this.busy ? texts.sending : texts.send}
          </button>
        </div>
      </form>
    `;
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === "score") this.score = Number(value);
    else this.words = value;
    this.fault = "";
  };

  readonly #onChange = (): void => {
    this.score = this.given?.score;
    this.words = this.given?.words ?? "";
    this.changing = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(":checked")?.focus());
  };

  readonly #onReopen = (): void => void this.dispatchEvent(new Event("reopen"));

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    if (this.score)
      return void this.dispatchEvent(new RatedEvent(this.score, this.words.trim() || undefined));
    this.fault = this.texts.missing;
    this.renderRoot.querySelector("input")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-rating": ComplaintRating;
  }
}
