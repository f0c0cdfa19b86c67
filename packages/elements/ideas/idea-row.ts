import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import { statusBadge } from "../look/badge.ts";
import { voteButton } from "./vote.ts";

type IdeaSummary = Schemas["IdeaSummary"];

/** What can be done with an idea in a list. */
export interface RowActions {
  chosen: string | undefined;
  voting: string;
  onChosen: (number: string) => void;
  onVote: (idea: IdeaSummary) => void;
}

/** An idea in a list: its votes, and what it is about. */
export function ideaRow(idea: IdeaSummary, texts: IdeaBoardTexts, actions: RowActions): TemplateResult {
  const { number, title, step, status, owner, comments } = idea;
  const { chosen, voting, onChosen, onVote } = actions;
  return html`
    <li class="idea">
      ${voteButton(idea, texts, { voting: voting === number, onVote: () => onVote(idea) })}
      <button
        class="item"
        part="item"
        type="button"
        data-number=${number}
        aria-current=${number === chosen}
        @click=${() => onChosen(number)}
      >
        <strong class="title">${title}</strong>
        ${idea.words === null ? nothing : html`<span class="excerpt quiet">${idea.words}</span>`}
        <span class="line">
          ${statusBadge(status, texts.statuses, texts)}
          <span class="quiet">
            ${step.name}${comments > 0 ? ` · ${texts.comments(comments)}` : ""}${owner ? ` · ${owner}` : ""}
          </span>
        </span>
      </button>
    </li>
  `;
}

export const ideaRowStyles = css`
  .idea {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_unit) * 1);
    align-items: start;
    padding-inline-start: calc(var(--_unit) * 3);
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--_unit) * 30);
  }

  .idea .vote {
    margin-block: calc(var(--_unit) * 3.5);
  }

  .idea .item {
    align-self: stretch;
    align-content: start;
  }

  .title {
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .item:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
`;
