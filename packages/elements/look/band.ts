import { css, html, type TemplateResult } from "lit";
import { icon } from "./icons.ts";

/** How a promise stands. */
export type PromiseState = "running" | "kept" | "breached";

const drawings = { running: "clock", kept: "check", breached: "alert" } as const;

/** A promise as it stands: an icon, what it means in one sentence, and what else there is to know of it. */
export function band(
  state: PromiseState,
  sentence: string | TemplateResult,
  ...lines: (string | TemplateResult | undefined)[]
): TemplateResult {
  return html`
    <div class="owed ${state}" part="promise">
      ${icon(drawings[state])}
      <div>
        <p class="sentence">${sentence}</p>
        ${lines.map((line) => line && html`<p class="quiet">${line}</p>`)}
      </div>
    </div>
  `;
}

export const bandStyles = css`
  .owed {
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3.5) calc(var(--_unit) * 4);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }

  .owed > svg {
    margin-block-start: 1px;
    color: var(--_accent);
  }

  .sentence {
    font-weight: 600;
    text-wrap: pretty;
  }

  .owed .quiet {
    color: color-mix(in oklab, var(--_text) 78%, var(--_tint));
  }

  .owed.kept > svg {
    padding: 3px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
    stroke-width: 3;
  }

  .owed.breached {
    background: var(--_danger-tint);
  }

  .owed.breached > svg,
  .owed.breached .sentence {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .owed {
      border-color: currentcolor;
    }
  }
`;
