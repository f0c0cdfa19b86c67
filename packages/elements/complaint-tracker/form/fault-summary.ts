import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../theme/icons.ts";
import type { DraftFaults, DraftField } from "./complaint-draft.ts";

/** All that is wrong in one place, each line leading to its field; nothing where one fault speaks for itself. */
export function faultSummary(
  heading: string,
  faults: DraftFaults,
  go: (field: DraftField) => void,
): TemplateResult | typeof nothing {
  const lines = Object.entries(faults) as [DraftField, string][];
  if (lines.length < 2) return nothing;
  return html`
    <div class="notice summary" part="notice">
      ${icon("alert")}
      <div>
        <p>${heading}</p>
        <ul>
          ${lines.map(
            ([name, fault]) => html`
              <li><button class="bare" type="button" @click=${() => go(name)}>${fault}</button></li>
            `,
          )}
        </ul>
      </div>
    </div>
  `;
}
