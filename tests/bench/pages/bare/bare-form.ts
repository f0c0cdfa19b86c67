import { css, html, LitElement, type TemplateResult } from "lit";
import { complaintEndpoint, consent, heading, promise, topics } from "./form-words.ts";

/** The complaint form with nothing but Lit: no settings, no languages, no client, no checks of its own. */
class BareLitForm extends LitElement {
  static override properties = { sent: { state: true } };

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

  constructor() {
    super();
    this.sent = "";
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit=${this.#onSubmit}>
        <h2>${heading}</h2>
        <p>${promise}</p>
        <fieldset>
          <legend>What is it about?</legend>
          ${topics.map(
            ({ id, name }) =>
              html`<label><input type="radio" name="topic" required .value=${id} />${name}</label>`,
          )}
        </fieldset>
        <label>What went wrong? <textarea name="words" rows="6" required></textarea></label>
        <label>Where can we reach you? (optional) <input name="email" /></label>
        <label><input type="checkbox" name="consentVersion" value="2026-01" required />${consent}</label>
        <button>Send</button>
        <p role="status">${this.sent}</p>
      </form>
    `;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const answer = await fetch(complaintEndpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify(Object.fromEntries([...fields].filter(([, value]) => value !== ""))),
    });
    this.sent = answer.ok ? "Received" : "It was not sent.";
  };
}

customElements.define("bare-lit-form", BareLitForm);
