import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { BareForm, radios } from "./bare-form.ts";

/** The days and times of a call with nothing but Lit. */
class BareCallbackRequest extends BareForm {
  protected override readonly path = "callback-slots";
  declare found: Schemas["CallbackSlots"] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.ask<Schemas["CallbackSlots"]>().then((found) => (this.found = found));
  }

  protected override render(): TemplateResult {
    if (!this.found) return html``;
    const starts = this.found.items.map(({ startsAt }) => new Date(startsAt));
    const dayOf = (start: Date): string => start.toLocaleDateString();
    const days = [...new Set(starts.map(dayOf))];
    const times = starts.filter((start) => dayOf(start) === days[0]);
    const fields = html`
      <p>We call for nothing. Choose a time.</p>
      ${radios(
        "day",
        "Day",
        days.map((day) => ({ id: day, name: day })),
      )}
      <div>${times.map((start) => html`<button type="button">${start.toLocaleTimeString()}</button> `)}</div>
    `;
    return this.drawForm("When shall we call you?", fields);
  }
}

customElements.define("bare-callback-request", BareCallbackRequest);
