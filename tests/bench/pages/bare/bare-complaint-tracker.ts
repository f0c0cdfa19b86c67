import { html, type TemplateResult } from "lit";
import { BareForm, radios } from "./bare-form.ts";
import { consent, heading, promise, topics } from "./bare-texts.ts";

/** The complaint form with nothing but Lit. */
class BareComplaintTracker extends BareForm {
  protected override readonly path = "complaints";

  protected override render(): TemplateResult {
    const fields = html`
      <p>${promise}</p>
      ${radios("topic", "What is it about?", topics)}
      <label>What went wrong? <textarea name="words" rows="6" required></textarea></label>
      <label>Where can we reach you? (optional) <input name="email" /></label>
      <label><input type="checkbox" name="consentVersion" value="2026-01" required />${consent}</label>
    `;
    return this.drawForm(heading, fields, "Send");
  }
}

customElements.define("bare-complaint-tracker", BareComplaintTracker);
