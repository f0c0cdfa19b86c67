import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";

/** What was asked of a complaint besides the words, and what was said. */
export function toldAttributes(
  told: readonly Schemas["ToldAttribute"][],
  yes: string,
): TemplateResult | typeof nothing {
  if (told.length === 0) return nothing;
  return html`
    <ul class="told" part="attributes">
      ${told.map(({ title, value }) => html`<li><span class="quiet">${title}</span> ${value === true ? yes : value}</li>`)}
    </ul>
  `;
}
