import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { ComplaintsWords } from "../locales/catalogues/complaints.ts";
import { momentOf } from "../locales/moment.ts";

type TimelineEntry = Schemas["TimelineEntry"];

/** What each kind of entry is called, from where the reader stands. */
export interface TimelineTitles {
  received: string;
  answered: string;
  added: string;
  happened: string;
}

/** What happened, oldest first. */
export function timeline(
  entries: readonly TimelineEntry[],
  titles: TimelineTitles,
  { at }: Pick<ComplaintsWords, "at">,
): TemplateResult {
  const entryOf = (entry: TimelineEntry): TemplateResult => html`
    <li class=${kindOf(entry)} part="entry">
      <p class="head">
        <strong
          >${titles[kindOf(entry)]}${entry.actor.role === "agent" && entry.actor.name ? ` · ${entry.actor.name}` : ""}</strong
        >
        <time class="quiet" datetime=${entry.at}>${at(momentOf(entry.at))}</time>
      </p>
      ${entry.text === null ? nothing : html`<p class="words said">${entry.text}</p>`}
    </li>
  `;
  return html`<ol class="timeline" part="timeline">
    ${repeat(entries, ({ id }) => id, entryOf)}
  </ol>`;
}

function kindOf({ type }: TimelineEntry): keyof TimelineTitles {
  if (type === "complaint.received") return "received";
  if (type === "complaint.answered") return "answered";
  return type === "complaint.message-added" ? "added" : "happened";
}

export const timelineStyles = css`
  .timeline {
    display: grid;
  }

  .timeline li {
    position: relative;
    padding-block-end: 24px;
    padding-inline-start: 28px;
  }

  .timeline li:last-child {
    padding-block-end: 0;
  }

  .timeline li::before {
    content: "";
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 13px;
    block-size: 13px;
    border: 2px solid var(--_field-line);
    border-radius: 50%;
    background: var(--_surface);
  }

  .timeline li.answered::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .timeline li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: 23px -2px;
    inset-inline-start: 6px;
    border-inline-start: 1px solid var(--_line);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }

  .head strong {
    font-weight: 600;
  }

  .said {
    margin-block-start: 4px;
    max-inline-size: 68ch;
  }

  .answered .said {
    margin-block-start: 8px;
    padding: 12px 16px;
    border-radius: var(--_radius-small);
    border-start-start-radius: 4px;
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    .answered .said {
      border: 1px solid;
    }
  }
`;
