import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { FollowedView, type CaseSource } from "../cases/followed-view.ts";
import { CaseEvent } from "../cases/case-event.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import type { IdeasTexts } from "../texts/shapes/ideas.ts";
import type { MoveTexts } from "../texts/shapes/idea-moves.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { statusBadge } from "../look/badge.ts";
import { toast, toastStyles } from "../look/controls/toast.ts";
import { laterIcon } from "../look/later-icons.ts";
import { failure } from "../look/notice.ts";
import { band } from "../look/band.ts";
import { timeline } from "../cases/timeline.ts";
import "./idea-comments.ts";
import { IdeaChosenEvent } from "./idea-list.ts";
import { canDecide } from "./idea-steps.ts";
import { voteButton, voteStyles } from "./vote.ts";

type Idea = Schemas["Idea"];

const source: CaseSource<Idea> = {
  topic: "ideas",
  opened: "otklik-idea-opened",
  get: (client, number, signal) => client.getIdea({ number }, { signal }),
};

/**
 * One idea: who answers for it and until when, what became of it, what colleagues say.
 *
 * @fires otklik-idea-opened - The idea is shown.
 * @fires otklik-idea-voted - The reader voted for the idea, or took the vote back.
 */
@define("otklik-idea-view")
export class IdeaView extends FollowedView<Idea, IdeasTexts> {
  static override styles: CSSResultGroup = [
    FollowedView.styles,
    voteStyles,
    toastStyles,
    css`
      header {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
        align-items: start;
      }

      h2 {
        overflow-wrap: anywhere;
      }

      .words {
        max-inline-size: 68ch;
      }

      .toasts {
        margin-block-start: calc(var(--_unit) * -6);
      }
    `,
  ];

  /** What the board says of ideas. */
  @property() boardTexts!: IdeaBoardTexts;

  #toast = "";
  #moveTexts: MoveTexts | undefined;

  // Few decide, so what they need comes only where there is something to decide.
  readonly #deciding = new Latest(
    this,
    () => {
      const { case: theCase } = this.followed;
      return [theCase && canDecide(theCase) ? this.texts : undefined];
    },
    async ([texts]) => {
      if (!texts) return;
      [this.#moveTexts] = await Promise.all([texts.moves(), import("./idea-moves.ts")]);
    },
  );

  constructor() {
    super(source);
  }

  protected override renderHead(idea: Idea | undefined): TemplateResult {
    const { following } = this;
    const head = idea && this.#head(idea);
    // One heading before and after loading: the focus that it has stays.
    return html`
      ${head?.vote}
      <div class="stack">
        <div>
          ${head?.place}
          <h2 part="heading" tabindex="-1">${idea?.title ?? `${following.loading}…`}</h2>
          ${head?.author}
        </div>
        ${head?.state}
      </div>
    `;
  }

  protected override renderStory(idea: Idea): TemplateResult {
    const { texts, following } = this;
    return html`
      ${idea.words === null ? nothing : html`<p class="words">${idea.words}</p>`} ${this.#fate(idea)}
      ${canDecide(idea) ? this.#moves(idea) : nothing}
      <section class="stack apart">
        <h3>${following.timeline}</h3>
        ${timeline(idea.timeline, texts.events, this)}
      </section>
      <otklik-idea-comments
        class="apart"
        exportparts="button, field, notice, entry"
        .client=${this.client}
        .number=${idea.number}
        .open=${idea.can.includes("addIdeaComment")}
        .texts=${texts}
        .following=${following}
      ></otklik-idea-comments>
      ${toast(this.#toast)}
    `;
  }

  #head(idea: Idea): Record<"vote" | "place" | "author" | "state", TemplateResult> {
    const { boardTexts, texts } = this;
    const { step, number, author, proposedAt, status, following } = idea;
    const onVote = (): void => void this.#vote(idea);
    return {
      vote: voteButton(idea, boardTexts, { voting: this.taking === "vote", onVote }),
      place: html`<p class="quiet">${step.name} · № ${number}</p>`,
      author: html`<p class="quiet">${texts.proposedBy(author, momentOf(proposedAt))}</p>`,
      state: html`<div class="row">
        ${statusBadge(status, boardTexts.statuses, boardTexts)}
        <button
          class="plain"
          part="button"
          type="button"
          aria-pressed=${following}
          @click=${() => void this.#follow(idea)}
        >
          ${laterIcon("bell")}${following ? texts.following : texts.follow}
        </button>
      </div>`,
    };
  }

  #moves(idea: Idea): TemplateResult {
    const { failed, tryAgain, loading } = this.following;
    if (this.#deciding.error)
      return failure(failed, { label: tryAgain, retry: () => void this.#deciding.run() });
    if (!this.#moveTexts) return html`<p class="quiet" aria-busy="true">${loading}…</p>`;
    return html`<otklik-idea-moves
      exportparts="button, field"
      .client=${this.client}
      .idea=${idea}
      .texts=${this.#moveTexts}
      .take=${(step: string, perform: () => Promise<Idea>) => this.take(step, perform)}
    ></otklik-idea-moves>`;
  }

  /** Who answers for it, that it is done, or why it will not be. */
  #fate({ status, owner, dueOn, reason, mergedInto }: Idea): TemplateResult | typeof nothing {
    const { texts } = this;
    if (mergedInto !== null)
      return html`<button class="bare" part="button" type="button" @click=${() => this.#open(mergedInto)}>
        ${texts.merged(mergedInto)}
      </button>`;
    if (reason !== null) return band("breached", texts.declined, html`<span class="words">${reason}</span>`);
    if (owner === null) return nothing;
    const due = dueOn === null ? undefined : momentOf(dueOn, "UTC");
    if (status === "shipped") return band("kept", texts.shipped, texts.owned(owner, undefined));
    const isLate = dueOn !== null && dueOn < new Date().toISOString().slice(0, 10);
    return isLate && due
      ? band("breached", texts.overdue(owner, due))
      : band("running", texts.owned(owner, due), texts.ownedHint);
  }

  async #vote({ number, voted, can }: Idea): Promise<void> {
    if (!can.includes("voteForIdea")) return;
    const { client } = this;
    const isTaken = await this.#merge("vote", () =>
      voted ? client.withdrawVote({ number }) : client.voteForIdea({ number }),
    );
    if (!isTaken) return;
    this.#toast = voted ? this.texts.unvoted : this.texts.voted;
    this.dispatchEvent(new CaseEvent("otklik-idea-voted", number));
  }

  async #follow({ number, following }: Idea): Promise<void> {
    const { client } = this;
    await this.#merge("follow", () =>
      following ? client.unfollowIdea({ number }) : client.followIdea({ number }),
    );
  }

  /** Takes a step that is answered by a summary: the story stays as it is. */
  #merge(step: string, perform: () => Promise<Schemas["IdeaSummary"]>): Promise<boolean> {
    this.#toast = "";
    return this.take(step, async () => {
      const summary = await perform();
      return { timeline: this.followed.case?.timeline ?? [], ...summary };
    });
  }

  #open(number: string): void {
    this.dispatchEvent(new IdeaChosenEvent(number));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-view": IdeaView;
  }
}
