import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import type { MoveTexts } from "../texts/shapes/idea-moves.ts";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { storyStyles } from "../look/story.ts";
import { ground } from "../look/tokens.ts";
import { steps, type Step } from "./idea-steps.ts";

type Idea = Schemas["Idea"];
type FieldName = keyof MoveTexts["faults"];
type Given = Record<FieldName, string>;

/** What each step asks for. */
const fieldsOf: Record<Step, readonly FieldName[]> = {
  reviewIdea: [],
  acceptIdea: ["owner", "dueOn"],
  startIdea: [],
  shipIdea: [],
  mergeIdea: ["into"],
  declineIdea: ["reason"],
};

const nothingGiven: Given = { owner: "", dueOn: "", reason: "", into: "" };

/** What a manager decides about an idea; each step shows what it asks for. */
@define("otklik-idea-moves")
export class IdeaMoves extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    fieldStyles,
    css`
      form.stack {
        gap: calc(var(--_unit) * 4);
        padding: calc(var(--_unit) * 4);
        border-radius: var(--_radius-small);
        background: var(--_sunken);
      }
    `,
  ];

  /** Asks as the manager. */
  @property() client!: Client;

  /** The idea as it stands. */
  @property() idea!: Idea;

  /** What is said of the steps. */
  @property() texts!: MoveTexts;

  /** Takes a step; whether it was taken. */
  @property() take!: (step: string, perform: () => Promise<Idea>) => Promise<boolean>;

  @state() private step: Step | undefined;
  @state() private given = nothingGiven;
  @state() private faults: Partial<Given> = {};

  /** Ideas that this one may be merged into. */
  @state() private similar: readonly Schemas["IdeaSummary"][] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("idea") && changed.get("idea")?.number !== this.idea.number) this.#choose(undefined);
  }

  protected override render(): TemplateResult {
    const { texts, idea, step } = this;
    const open = steps.filter((each) => idea.can.includes(each));
    return html`
      <section class="stack">
        <h3 tabindex="-1">${texts.heading}</h3>
        ${step && open.includes(step) ? this.#form(step) : this.#buttons(open)}
      </section>
    `;
  }

  #buttons(open: readonly Step[]): TemplateResult {
    return html`<div class="row">
      ${open.map(
        (step) =>
          html`<button class="plain" part="button" type="button" @click=${() => this.#onStep(step)}>
            ${this.texts[step]}
          </button>`,
      )}
    </div>`;
  }

  #form(step: Step): TemplateResult {
    const { texts } = this;
    return html`
      <form class="stack" novalidate @input=${this.#onInput} @submit=${this.#onSubmit}>
        ${fieldsOf[step].map((name) => this.#field(name))}
        <div class="row">
          <button part="button">${texts[step]}</button>
          <button class="plain" part="button" type="button" @click=${() => this.#leave()}>
            ${texts.cancel}
          </button>
        </div>
      </form>
    `;
  }

  #field(name: FieldName): TemplateResult {
    const { texts, given } = this;
    const hint = { owner: undefined, dueOn: undefined, reason: texts.reasonHint, into: texts.intoHint }[name];
    const base = { id: name, hint, fault: this.faults[name] };
    const invalid = Boolean(base.fault);
    const control =
      name === "reason"
        ? html`<textarea
            class="short"
            id="reason"
            name="reason"
            rows="3"
            maxlength="5000"
            aria-required="true"
            aria-invalid=${invalid}
            aria-describedby=${describedBy(base)}
            .value=${given.reason}
          ></textarea>`
        : html`<input
              id=${name}
              name=${name}
              type=${name === "dueOn" ? "date" : "text"}
              inputmode=${name === "into" ? "numeric" : nothing}
              maxlength=${name === "owner" ? 120 : nothing}
              list=${name === "into" ? "similar" : nothing}
              aria-required="true"
              aria-invalid=${invalid}
              aria-describedby=${describedBy(base)}
              .value=${given[name]}
            />
            ${name === "into" ? this.#suggestions() : nothing}`;
    return field({ ...base, label: texts[name], control });
  }

  #suggestions(): TemplateResult {
    return html`<datalist id="similar">
      ${this.similar.map(({ number, title }) => html`<option value=${number}>${title}</option>`)}
    </datalist>`;
  }

  #choose(step: Step | undefined): void {
    this.step = step;
    this.given = nothingGiven;
    this.faults = {};
  }

  async #perform(step: Step): Promise<void> {
    const { client, given } = this;
    const { number } = this.idea;
    const perform: Record<Step, () => Promise<Idea>> = {
      reviewIdea: () => client.reviewIdea({ number }),
      acceptIdea: () => client.acceptIdea({ number, owner: given.owner.trim(), dueOn: given.dueOn }),
      startIdea: () => client.startIdea({ number }),
      shipIdea: () => client.shipIdea({ number }),
      mergeIdea: () => client.mergeIdea({ number, into: given.into.trim() }),
      declineIdea: () => client.declineIdea({ number, reason: given.reason.trim() }),
    };
    if (await this.take(step, perform[step])) await this.#leave();
  }

  /** Back to the steps. The focus goes to their heading: what had it is gone, or has become another step. */
  async #leave(): Promise<void> {
    this.#choose(undefined);
    await this.updateComplete;
    if (document.activeElement === document.body || this.shadowRoot?.activeElement)
      this.renderRoot.querySelector("h3")?.focus({ preventScroll: true });
  }

  /** What keeps the step from being taken. */
  #check(step: Step): Partial<Given> {
    const { given, texts } = this;
    const fits: Record<FieldName, boolean> = {
      owner: given.owner.trim().length > 1,
      dueOn: given.dueOn >= new Date().toISOString().slice(0, 10),
      reason: given.reason.trim() !== "",
      into: /^[1-9]\d{0,8}$/.test(given.into.trim()) && given.into.trim() !== this.idea.number,
    };
    const faulty = fieldsOf[step].filter((name) => !fits[name]);
    return Object.fromEntries(faulty.map((name) => [name, texts.faults[name]]));
  }

  async #suggest(): Promise<void> {
    const { number, title } = this.idea;
    const { items } = await this.client.listSimilarIdeas({ words: title });
    this.similar = items.filter((idea) => idea.number !== number && idea.can.includes("voteForIdea"));
  }

  readonly #onStep = (step: Step): void => {
    if (fieldsOf[step].length === 0) return void this.#perform(step);
    this.#choose(step);
    // The number can be written without them.
    if (step === "mergeIdea") this.#suggest().catch(() => undefined);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>("form :is(input, textarea)")?.focus(),
    );
  };

  readonly #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.given = { ...this.given, [name]: value };
    this.faults = { ...this.faults, [name]: "" };
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { step } = this;
    if (!step) return;
    this.faults = this.#check(step);
    const [first] = Object.keys(this.faults);
    if (!first) return this.#perform(step);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-moves": IdeaMoves;
  }
}
