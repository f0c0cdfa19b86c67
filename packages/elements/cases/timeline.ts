import type { EventTitles } from "../texts/shapes/controls.ts";
import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import { momentOf } from "../texts/moment.ts";

type TimelineEntry = Schemas["TimelineEntry"];

/** Who reads it, and in which words. */
export interface TimelineReader {
  following: Pick<FollowingTexts, "at" | "happened">;
  client: Client;
}

/** What happened, oldest first; an event of a later version is told as news. */
export function timeline(
  entries: readonly TimelineEntry[],
  titles: EventTitles,
  { following: { at, happened }, client }: TimelineReader,
): TemplateResult {
  const entryOf = (entry: TimelineEntry): TemplateResult => {
    return html`
      <li class=${kindOf(entry)} part="entry">
        <p class="head">
          <strong>${entryTitle(entry, titles, happened)}</strong>
          <time class="quiet" datetime=${entry.at}>${at(momentOf(entry.at))}</time>
        </p>
        ${entry.words === null ? nothing : html`<p class="words said">${entry.words}</p>`}
        ${entry.attachments ? attached(entry.attachments, client) : nothing}
      </li>
    `;
  };
  return html`<ol class="timeline" part="timeline">
    ${entries.map(entryOf)}
  </ol>`;
}

/** What an event is called, with the name of who of the operator did it. */
export function entryTitle(
  { type, details, actor: { role, name } }: TimelineEntry,
  titles: EventTitles,
  otherwise: string,
): string {
  const title = titles[type] ?? otherwise;
  const said = typeof title === "string" ? title : title(details);
  return name && role !== "customer" ? `${said} · ${name}` : said;
}

function attached(attachments: Schemas["Attachment"][], client: Client): TemplateResult {
  void import("./attachments/attached-files.ts").catch(() => undefined);
  return html`<otklik-attached-files
    exportparts="button, list, notice"
    .attachments=${attachments}
    .client=${client}
  ></otklik-attached-files>`;
}

/** Whether a person of the operator said something, to the customer or to colleagues. */
function kindOf({ words, actor, forStaff }: TimelineEntry): "answer" | "note" | "" {
  if (words === null || (actor.role !== "agent" && actor.role !== "manager")) return "";
  return forStaff ? "note" : "answer";
}

export const timelineStyles = css`
  .timeline li {
    position: relative;
    padding-block-end: calc(var(--_unit) * 6);
    padding-inline-start: calc(var(--_unit) * 7);
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

  .timeline li.answer::before {
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
    gap: 0 calc(var(--_unit) * 2.5);
    align-items: baseline;
  }

  .head strong {
    font-weight: 600;
  }

  .said {
    margin-block-start: calc(var(--_unit) * 1);
    max-inline-size: 68ch;
  }

  :is(.answer, .note) .said {
    margin-block-start: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-radius: var(--_radius-small);
    border-start-start-radius: 4px;
    background: var(--_tint);
  }

  .note .said {
    --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));

    border: 1px dashed color-mix(in oklab, var(--_warm) 60%, var(--_surface));
    background: color-mix(in oklab, var(--_warm) 7%, var(--_surface));
  }

  @media (forced-colors: active) {
    .answer .said {
      border: 1px solid;
    }
  }
`;
