import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import { icon } from "../../look/icons.ts";
import { timeline, type TimelineReader } from "../../cases/timeline.ts";
import type { EventTitles } from "../../texts/shapes/controls.ts";

/** What has happened that was not seen when something was to be changed, and how it is told. */
export interface Missed {
  entries: readonly Schemas["TimelineEntry"][];
  heading: string;
  titles: EventTitles;
  reader: TimelineReader;
}

/** Says at once that it has changed, and what is new. */
export function missedNotice({ entries, heading, titles, reader }: Missed): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <div class="notice missed" part="notice">
      ${icon("alert")}
      <div role="alert">
        <p>${heading}</p>
        ${timeline(entries, titles, reader)}
      </div>
    </div>
  `;
}

export const missedStyles = css`
  .missed {
    --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));

    background: color-mix(in oklab, var(--_warm) 11%, var(--_surface));
    color: var(--_warm);
    font-weight: 600;
  }

  .missed ol {
    margin-block-start: calc(var(--_unit) * 3);
    font-weight: 400;
    color: var(--_text);
  }

  .missed .quiet {
    color: inherit;
  }
`;
