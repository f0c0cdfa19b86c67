import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { ComplaintsTexts } from "../texts/shapes/complaints.ts";
import { define, property } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { describedBy, faultLine, field, fieldStyles } from "../look/controls/field.ts";
import { tickStyles } from "../look/controls/tick.ts";
import { ground } from "../look/tokens.ts";
import type { TopicAnswers } from "./complaint-draft.ts";
import { attributeFaults, type AttributeFaults } from "./topic-answers.ts";

type Attribute = Schemas["TopicAttribute"];

/**
 * What the chosen topic answers and asks besides the words. It stands in the form as one control: `value` holds all that
 * was filled in, and each `input` event says that it changed.
 */
@define("otklik-topic-part")
export class TopicPart extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    tickStyles,
    css`
      summary {
        padding-block: calc(var(--_unit) * 2);
        cursor: pointer;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0 0 calc(var(--_unit) * 3);
      }
    `,
  ];

  readonly name = "further";

  /** What the topic asks and answers. */
  @property() form!: Schemas["TopicForm"];

  /** What is said of it. */
  @property() texts!: ComplaintsTexts["further"];

  /** What was filled in. */
  @property() value: TopicAnswers = { attributes: {}, consents: {} };

  /** Whether what is missing or wrong is told. */
  @property() checked = false;

  /** Moves the focus to the first control that needs something, or to the first of all. */
  override focus(): void {
    void this.updateComplete.then(() => {
      const [wrong] = this.renderRoot.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? this.renderRoot.querySelector<HTMLElement>("input, select"))?.focus();
    });
  }

  protected override render(): TemplateResult {
    const { form, value, texts, checked } = this;
    const faults = checked ? attributeFaults(form.attributes, value, texts.faults) : {};
    return html`
      <div class="stack">
        ${this.#answers()} ${form.attributes.map((attribute) => this.#attribute(attribute, faults))}
        ${form.consents.length > 0 ? this.#consents() : nothing}
      </div>
    `;
  }

  #answers(): TemplateResult | typeof nothing {
    const { answers } = this.form;
    if (answers.length === 0) return nothing;
    const more = (url: string): TemplateResult =>
      html` <a href=${url} target="_blank" rel="noopener">${this.texts.more}</a>`;
    return html`
      <details part="answers">
        <summary>${this.texts.answers}</summary>
        <dl>
          ${answers.map(
            ({ question, answer, url }) => html`
              <dt>${question}</dt>
              <dd>${answer}${url && /^https?:/i.test(url) ? more(url) : nothing}</dd>
            `,
          )}
        </dl>
      </details>
    `;
  }

  #attribute(attribute: Attribute, faults: AttributeFaults): TemplateResult {
    const { id, title, hint, kind, required } = attribute;
    const fault = faults[id];
    if (kind === "boolean") return this.#tick("attributes", { id, text: title, fault });
    const base = { id, hint: hint ?? undefined, fault };
    const label = required ? title : this.texts.optional(title);
    return field({ ...base, label, control: this.#control(attribute, describedBy(base)) });
  }

  #control({ id, kind, required, choices, ...limits }: Attribute, described: string): TemplateResult {
    const written = String(this.value.attributes[id] ?? "");
    const invalid = this.checked && described.includes("-fault");
    if (kind === "choice")
      return html`<select
        id=${id}
        name=${id}
        aria-required=${required}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${this.#onInput}
      >
        <option value="" ?selected=${!written}></option>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.id} ?selected=${choice.id === written}>${choice.name}</option>`,
        )}
      </select>`;
    const isNumber = kind === "number" || kind === "integer";
    return html`<input
      id=${id}
      name=${id}
      type=${kind === "date" ? "date" : "text"}
      inputmode=${isNumber ? "decimal" : "text"}
      maxlength=${limits.maxLength ?? 500}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${written}
      @input=${this.#onInput}
    />`;
  }

  #consents(): TemplateResult {
    return html`<details part="consents">
      <summary>${this.texts.consents}</summary>
      ${this.form.consents.map(({ id, text }) => this.#tick("consents", { id, text, fault: undefined }))}
    </details>`;
  }

  #tick(
    group: keyof TopicAnswers,
    { id, text, fault }: { id: string; text: string; fault: string | undefined },
  ): TemplateResult {
    return html`<div>
      <label class="tick">
        <input
          type="checkbox"
          name=${id}
          data-group=${group}
          aria-invalid=${Boolean(fault)}
          aria-describedby=${fault ? `${id}-fault` : ""}
          .checked=${this.value[group][id] === true}
          @input=${this.#onInput}
        />
        <span>${text}</span>
      </label>
      ${faultLine(id, fault)}
    </div>`;
  }

  // The event goes on to the form, for which it comes from this element as a whole.
  readonly #onInput = ({ target }: Event): void => {
    const { name, type, value, checked, dataset } = target as HTMLInputElement;
    const group = dataset["group"] === "consents" ? "consents" : "attributes";
    const said = type === "checkbox" ? checked : value;
    this.value = { ...this.value, [group]: { ...this.value[group], [name]: said } };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-topic-part": TopicPart;
  }
}
