import { css, html, type TemplateResult } from "lit";
import type { ComplaintsWords } from "../locales/catalogues/complaints.ts";

/** Where a complaint stands, in words; a status of a later version reads as being worked on. */
export function statusBadge(status: string, { statuses }: ComplaintsWords): TemplateResult {
  const known = status in statuses ? (status as keyof typeof statuses) : "other";
  return html`<span class="badge ${known}" part="badge">${statuses[known]}</span>`;
}

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 14px;
    background: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .badge.resolved,
  .badge.in_progress,
  .badge.other {
    background: var(--_tint);
    color: var(--_accent);
  }

  .badge.waiting_for_customer,
  .badge.vip {
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
