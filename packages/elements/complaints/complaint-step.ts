import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { StepTexts } from "../texts/shapes/complaint-life.ts";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { ground } from "../look/tokens.ts";

/** What a step is taken with. */
export interface StepForm extends StepTexts {
  /** What else there is to know before. */
  hint?: string | undefined;
  /** The question that is answered in words; none where the step needs none. */
  label?: string;
  /** What is said where the words are missing; without it they may be. */
  empty?: string;
}

/** The customer goes through with a step, with what she wrote. Stays inside the widget. */
export class StepTakenEvent extends Event {
  readonly words: string | undefined;

  constructor(words: string | undefined) {
    super("step-taken");
    this.words = words;
  }
}

/** Asks once more before a step that cannot be taken back, and for the words that go with it. */
@define("otklik-complaint-step")
export class ComplaintStep extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    css`
      form {
        padding: calc(var(--_unit) * 4);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-small);
      }
    `,
  ];

  /** What it says. */
  @property() form!: StepForm;

  /** Whether the step is on its way. */
  @property() busy = false;

  @state() private words = "";
  @state() private fault = "";

  /** Moves the focus to what is asked. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".asked")?.focus());
  }

  protected override render(): TemplateResult {
    const { sure, hint, yes, no } = this.form;
    return html`
      <form class="stack" novalidate aria-label=${sure} @submit=${this.#onSubmit}>
        <p class="asked" tabindex="-1">${sure}</p>
        ${hint ? html`<p class="quiet">${hint}</p>` : nothing} ${this.#words()}
        <div class="row">
          <button class="yes" part="button" aria-disabled=${this.busy}>${yes}</button>
          <button class="plain no" part="button" type="button" @click=${this.#onLeave}>${no}</button>
        </div>
      </form>
    `;
  }

  #words(): TemplateResult | typeof nothing {
    const { label } = this.form;
    if (!label) return nothing;
    const base = { id: "step-words", fault: this.fault };
    const control = html`
      <textarea
        class="short"
        id="step-words"
        rows="3"
        maxlength="5000"
        aria-required=${this.form.empty !== undefined}
        aria-invalid=${Boolean(this.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.words}
        @input=${this.#onInput}
      ></textarea>
    `;
    return field({ ...base, label, control });
  }

  readonly #onInput = (event: Event): void => {
    this.words = (event.target as HTMLTextAreaElement).value;
    this.fault = "";
  };

  readonly #onLeave = (): void => void this.dispatchEvent(new Event("step-left"));

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    const text = this.words.trim();
    const { empty } = this.form;
    if (text || empty === undefined) return void this.dispatchEvent(new StepTakenEvent(text || undefined));
    this.fault = empty;
    this.renderRoot.querySelector("textarea")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-step": ComplaintStep;
  }
}
