import type { Schemas } from "@otklik/openapi";
import { css, html, type TemplateResult } from "lit";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import { draw } from "../look/icons.ts";

/** The number of votes as a button that gives one, or takes it back. */
export function voteButton(
  { title, votes, voted, can }: Schemas["IdeaSummary"],
  { vote }: Pick<IdeaBoardTexts, "vote">,
  { voting, onVote }: { voting: boolean; onVote: () => void },
): TemplateResult {
  return html`
    <button
      class="vote"
      part="vote button"
      type="button"
      aria-pressed=${voted}
      aria-label=${vote(title, votes)}
      aria-busy=${voting}
      aria-disabled=${!can.includes("voteForIdea")}
      @click=${onVote}
    >
      ${draw("M4.5 16.5 12 7.5l7.5 9z")}<span>${votes}</span>
    </button>
  `;
}

export const voteStyles = css`
  button.vote {
    display: grid;
    gap: 0;
    justify-items: center;
    min-inline-size: calc(var(--_unit) * 13);
    min-block-size: calc(var(--_unit) * 14);
    padding: calc(var(--_unit) * 1);
    border-color: var(--_line);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
    color: var(--_text);
  }

  button.vote:hover:not([aria-disabled="true"]),
  button.vote[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  button.vote[aria-pressed="true"] {
    color: var(--_accent);
  }

  button.vote[aria-pressed="true"] svg {
    fill: currentcolor;
  }

  button.vote[aria-disabled="true"] {
    border-color: transparent;
    background: var(--_sunken);
    opacity: 1;
    cursor: default;
  }

  @media (forced-colors: active) {
    button.vote[aria-pressed="true"] {
      border: 3px solid Highlight;
    }
  }
`;
