import type { Status } from "@otklik/openapi";
import { css, html, type TemplateResult } from "lit";

/** How a badge is meant: as a fact, as something under way, or as something that waits for the reader. */
export type Tone = "plain" | "lively" | "warm";

/** One word or two that say where something stands. */
export function badge(text: string | TemplateResult, tone: Tone = "plain"): TemplateResult {
  return html`<span class="badge ${tone}" part="badge">${text}</span>`;
}

/** How each status of a complaint, a callback, a feedback or an idea is meant. */
const tones: Partial<Record<Status, Tone>> = {
  waiting_for_customer: "warm",
  calling: "warm",
  missed: "warm",
  in_progress: "lively",
  resolved: "lively",
  booked: "lively",
  read: "lively",
  answered: "lively",
  under_review: "lively",
  accepted: "lively",
  in_work: "warm",
  shipped: "lively",
};

/** Where something stands, in words; a status of a later version reads as being worked on. */
export function statusBadge(
  status: Status,
  names: Partial<Record<Status, string>>,
  { otherStatus }: { otherStatus: string },
): TemplateResult {
  const name = names[status];
  return name ? badge(name, tones[status]) : badge(otherStatus, "lively");
}

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    gap: calc(var(--_unit) * 1);
    align-items: center;
    padding: calc(var(--_unit) * 0.5) calc(var(--_unit) * 2.5);
    border: 1px solid transparent;
    border-radius: calc(var(--_unit) * 3.5);
    background: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .badge.lively {
    background: var(--_tint);
    color: var(--_accent);
  }

  .badge.warm {
    --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));

    background: color-mix(in oklab, var(--_warm) 11%, var(--_surface));
    color: var(--_warm);
  }

  .badge svg {
    inline-size: 1em;
    block-size: 1em;
  }

  @media (forced-colors: active) {
    .badge {
      border-color: currentcolor;
    }
  }
`;
