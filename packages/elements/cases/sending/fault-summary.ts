import { html, type TemplateResult } from "lit";
import { icon } from "../../look/icons.ts";
import type { DraftForm } from "./draft-form.ts";

/** All that is wrong in one place, each line leading to its field; nothing where one fault speaks for itself. */
export function faultSummary<Draft>(heading: string, form: DraftForm<Draft>): TemplateResult | undefined {
  const lines = Object.entries<string | undefined>(form.faults).filter(([, fault]) => fault);
  if (lines.length < 2) return undefined;
  return html`
    <div class="notice summary" part="notice">
      ${icon("alert")}
      <div>
        <p>${heading}</p>
        <ul>
          ${lines.map(
            ([name, fault]) => html`
              <li>
                <button class="bare" type="button" @click=${() => form.focus({ name })}>${fault}</button>
              </li>
            `,
          )}
        </ul>
      </div>
    </div>
  `;
}
