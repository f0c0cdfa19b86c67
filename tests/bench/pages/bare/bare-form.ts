import { css, html, LitElement, type TemplateResult } from "lit";
import { site } from "./bare-texts.ts";

/**
 * What every bare form has: nothing but Lit. It knows no settings, languages, client, or checks of its own; what nobody
 * can know by heart, free times and ideas, it asks the server for, as the widget does.
 */
export abstract class BareForm extends LitElement {
  static override properties = { sent: { state: true }, found: { state: true } };

  static override styles = css`
    :host {
      display: block;
      font-family: inherit;
    }

    form {
      display: grid;
      gap: 16px;
      padding: 24px;
      border: 1px solid #dde4e1;
      border-radius: 12px;
    }

    label {
      display: block;
    }

    textarea,
    select,
    input:not([type]) {
      box-sizing: border-box;
      inline-size: 100%;
      padding: 8px;
      font: inherit;
    }

    button {
      justify-self: start;
      padding: 12px 24px;
      border: 0;
      border-radius: 8px;
      background: #0b6b5c;
      color: #fff;
      font: inherit;
    }
  `;

  declare sent: string;

  /** Where it asks and sends, below the site. */
  protected abstract readonly path: string;

  constructor() {
    super();
    this.sent = "";
  }

  protected drawForm(heading: string, fields: TemplateResult, send?: string): TemplateResult {
    return html`
      <form @submit=${this.#onSubmit}>
        <h2>${heading}</h2>
        ${fields} ${send && html`<button>${send}</button>`}
        <p role="status">${this.sent}</p>
      </form>
    `;
  }

  protected async ask<Answer>(query = "", headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(`${this.#address}${query}`, { headers });
    return (await answer.json()) as Answer;
  }

  get #address(): string {
    return `${this.dataset["api"] ?? ""}/v1/${site}/${this.path}`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const answer = await fetch(this.#address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify(Object.fromEntries([...fields].filter(([, value]) => value !== ""))),
    });
    this.sent = answer.ok ? "Received" : "It was not sent.";
  };
}

/** Radio buttons in a group. */
export function radios(
  name: string,
  legend: string,
  options: readonly { id: string; name: string }[],
): TemplateResult {
  return html`
    <fieldset>
      <legend>${legend}</legend>
      ${options.map(
        (option) =>
          html`<label><input type="radio" name=${name} required .value=${option.id} />${option.name}</label>`,
      )}
    </fieldset>
  `;
}
