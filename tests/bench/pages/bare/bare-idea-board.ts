import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { BareForm, radios } from "./bare-form.ts";
import { steps } from "./bare-texts.ts";

/** The first page of ideas with nothing but Lit. */
class BareIdeaBoard extends BareForm {
  protected override readonly path = "ideas";
  declare found: Schemas["IdeaPage"] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const headers = { Authorization: `Bearer ${this.dataset["token"] ?? ""}` };
    void this.ask<Schemas["IdeaPage"]>("?limit=50", headers).then((found) => (this.found = found));
  }

  protected override render(): TemplateResult {
    if (!this.found) return html``;
    const fields = html`
      ${radios("step", "Step of the journey", steps)}
      <label>Search <input name="words" /></label>
      <ul>
        ${this.found.items.map(
          ({ title, step, author, votes, comments }) =>
            html`<li>
              <button type="button">${votes}</button>
              <strong>${title}</strong>
              <p>${step.name}, ${author}, ${comments}</p>
            </li>`,
        )}
      </ul>
    `;
    return this.drawForm("What shall we change for the customer?", fields);
  }
}

customElements.define("bare-idea-board", BareIdeaBoard);
