import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import { faultLine } from "./field.ts";
import { tickStyles } from "./tick.ts";

/** The consent that is asked for by itself, beside everything else. */
export interface ConsentTick {
  consent: Schemas["Settings"]["consent"];
  given: boolean;
  fault: string | undefined;
  /** What the link to its full text says. */
  fullText: string;
}

/** A box to tick with the operator's own words beside it. */
export function consentTick({ consent, given, fault, fullText }: ConsentTick): TemplateResult {
  const { text, url } = consent;
  const full = url && /^https?:/i.test(url);
  return html`
    <div part="consent">
      <label class="tick">
        <input
          id="consent"
          name="consent"
          type="checkbox"
          aria-required="true"
          aria-invalid=${Boolean(fault)}
          aria-describedby=${fault ? "consent-fault" : ""}
          .checked=${given}
        />
        <span>${text}</span>
      </label>
      ${full ? html`<a href=${url} target="_blank" rel="noopener">${fullText}</a>` : nothing}
      ${faultLine("consent", fault)}
    </div>
  `;
}

export const consentStyles = [
  tickStyles,
  css`
    [part="consent"] a,
    [part="consent"] .fault {
      margin-inline-start: 36px;
    }
  `,
];
