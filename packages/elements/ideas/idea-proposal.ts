import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import type { ProposalTexts } from "../texts/shapes/ideas.ts";
import type { Settings } from "../page/connected-element.ts";
import { define, property, state } from "../look/decorators.ts";
import { badgeStyles } from "../look/badge.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { choice, choiceStyles } from "../look/controls/choice.ts";
import { DraftForm } from "../cases/sending/draft-form.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { listStyles } from "../look/list.styles.ts";
import { noticeStyles } from "../look/notice.ts";
import { ground } from "../look/tokens.ts";
import { IdeaChosenEvent } from "./idea-list.ts";
import { ideaRow, ideaRowStyles } from "./idea-row.ts";
import { voteStyles } from "./vote.ts";

/** What is being proposed. */
export interface IdeaDraft {
  step: string;
  title: string;
  words: string;
}

const emptyDraft: IdeaDraft = { step: "", title: "", words: "" };
const enoughToCompare = 8;

/**
 * Where an employee proposes what to change; while she writes, ideas like hers are shown.
 *
 * @fires otklik-before-submit - Before an idea is sent; cancelable.
 */
@define("otklik-idea-proposal")
export class IdeaProposal extends DraftForm<IdeaDraft> {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    badgeStyles,
    listStyles,
    noticeStyles,
    voteStyles,
    ideaRowStyles,
    css`
      .similar {
        display: grid;
        gap: calc(var(--_unit) * 2);
      }
    `,
  ];

  /** Asks as the employee. */
  @property() client!: Client;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** What is said where one proposes. */
  @property() texts!: ProposalTexts;

  /** What the board says of ideas. */
  @property() boardTexts!: IdeaBoardTexts;

  @state() private similar: readonly Schemas["IdeaSummary"][] = [];

  #comparing: ReturnType<typeof setTimeout> | undefined;
  #compared = "";

  constructor() {
    super(emptyDraft);
  }

  protected override updated(changed: PropertyValues): void {
    const title = this.draft.title.trim();
    if (!changed.has("draft") || title === this.#compared) return;
    this.#compared = title;
    clearTimeout(this.#comparing);
    this.#comparing = setTimeout(() => void this.#compare(title), 300);
  }

  protected override render(): TemplateResult {
    const { texts, draft, settings } = this;
    const head = html`
      <div>
        <h2 part="heading" tabindex="-1">${texts.heading}</h2>
        <p>${texts.lead}</p>
      </div>
    `;
    const step = choice({
      name: "step",
      legend: texts.step,
      options: settings.journey,
      chosen: draft.step,
      fault: this.faults.step,
    });
    return this.drawForm(texts, head, html`${step} ${this.#title()} ${this.#similar()} ${this.#words()}`);
  }

  #title(): TemplateResult {
    const base = { id: "title", hint: this.texts.titleHint, fault: this.faults.title };
    const control = html`
      <input
        id="title"
        name="title"
        maxlength="160"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.title}
      />
    `;
    return field({ ...base, label: this.texts.title, control });
  }

  #words(): TemplateResult {
    const base = { id: "words", fault: this.faults.words };
    const control = html`
      <textarea
        class="short"
        id="words"
        name="words"
        rows="4"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.words}
      ></textarea>
    `;
    return field({ ...base, label: this.texts.words, control });
  }

  #similar(): TemplateResult {
    const { similar, texts, boardTexts } = this;
    return html`
      <div class="similar">
        <p role="status">${similar.length > 0 ? texts.similar : ""}</p>
        ${
          similar.length > 0
            ? html`<ul part="list">
                ${similar.map((idea) =>
                  ideaRow(idea, boardTexts, {
                    chosen: undefined,
                    voting: "",
                    onChosen: (number) => this.dispatchEvent(new IdeaChosenEvent(number)),
                    onVote: (voted) => void this.#vote(voted),
                  }),
                )}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  async #compare(title: string): Promise<void> {
    if (title.length < enoughToCompare) return void (this.similar = []);
    try {
      const { items } = await this.client.listSimilarIdeas({ words: title });
      if (title === this.#compared) this.similar = items;
    } catch {
      this.similar = [];
    }
  }

  async #vote({ number, voted, can }: Schemas["IdeaSummary"]): Promise<void> {
    if (!can.includes("voteForIdea")) return;
    const { client } = this;
    const asked = voted ? client.withdrawVote({ number }) : client.voteForIdea({ number });
    const after = await asked.catch(() => undefined);
    if (after) this.similar = this.similar.map((idea) => (idea.number === number ? after : idea));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-proposal": IdeaProposal;
  }
}
