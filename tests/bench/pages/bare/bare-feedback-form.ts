import { html, type TemplateResult } from "lit";
import { BareForm, radios } from "./bare-form.ts";
import { scores, topics } from "./bare-texts.ts";

/** The feedback form with nothing but Lit. */
class BareFeedbackForm extends BareForm {
  protected override readonly path = "feedback";

  protected override render(): TemplateResult {
    const fields = html`
      ${radios("score", "How are we doing?", scores)}
      <label>What should we do better? <textarea name="words" rows="3"></textarea></label>
      <label>
        What it is about
        <select name="topic">
          <option value="">Everything</option>
          ${topics.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </label>
    `;
    return this.drawForm("How are we doing?", fields, "Send");
  }
}

customElements.define("bare-feedback-form", BareFeedbackForm);
