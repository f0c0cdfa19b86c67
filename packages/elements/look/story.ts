import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";

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

/** What is added to the ground once there is more to show than the first form. */
export const storyStyles = css`
  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }

  section.stack {
    gap: calc(var(--_unit) * 4);
  }

  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .told {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .apart {
    padding-block-start: calc(var(--_unit) * 6);
    border-block-start: 1px solid var(--_line);
  }

  .news {
    justify-self: start;
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 3.5);
    border-radius: calc(var(--_unit) * 4.5);
    background: var(--_brand);
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_on-brand);
  }

  details {
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: calc(var(--_unit) * 2.5);
    font-weight: 600;
    cursor: pointer;
  }

  details[open] summary {
    margin-block-end: calc(var(--_unit) * 2);
  }
`;
