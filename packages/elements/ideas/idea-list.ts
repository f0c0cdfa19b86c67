import type { Schemas } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../connection/connection.ts";
import { PagedList, type Page } from "../connection/paged-list.ts";
import { ThingEvent } from "../connection/thing-event.ts";
import type { IdeaBoardWords } from "../locales/catalogues/idea-board.ts";
import type { Settings } from "../provider/connected-element.ts";
import { define, property, state } from "../provider/decorators.ts";
import { Latest } from "../provider/latest.ts";
import { badgeStyles } from "../theme/badge.ts";
import { buttonStyles } from "../theme/controls/button.ts";
import { tickStyles } from "../theme/controls/tick.ts";
import { fieldStyles } from "../theme/controls/field.ts";
import { empty, list, listStyles } from "../theme/list.ts";
import { failure, noticeStyles } from "../theme/notice.ts";
import { ground } from "../theme/tokens.ts";
import { everyIdea, ideaStatuses, queryOf, type IdeaFilter } from "./idea-filter.ts";
import { ideaListStyles } from "./idea-list.styles.ts";
import { ideaRow, ideaRowStyles } from "./idea-row.ts";
import { voteStyles } from "./vote.ts";

type IdeaSummary = Schemas["IdeaSummary"];

/** An idea was chosen from a list. Stays inside the widget. */
export class IdeaChosenEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("chosen");
    this.number = number;
  }
}

/**
 * Ideas to look through and to vote for, by the steps of the customer's journey.
 *
 * @slot - Stands beside the heading.
 * @fires otklik-idea-voted - The reader voted for an idea, or took the vote back.
 */
@define("otklik-idea-list")
export class IdeaList extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    badgeStyles,
    tickStyles,
    fieldStyles,
    noticeStyles,
    listStyles,
    voteStyles,
    ideaRowStyles,
    ideaListStyles,
  ];

  /** Asks as the employee; follows what changes from the moment it is there. */
  @property() client: Client | undefined;

  /** Gives the client, loading its code where it is not there yet. */
  @property() connect!: () => Promise<Client>;

  /** The first page, where it was asked for already. */
  @property() first: Schemas["IdeaPage"] | undefined;

  /** The number of what is open. */
  @property() chosen: string | undefined;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** What is said. */
  @property() words!: IdeaBoardWords;

  @state() private filter: IdeaFilter = everyIdea;
  @state() private figures: Schemas["IdeaFigures"] | undefined;
  @state() private hasNews = false;
  @state() private voting = "";
  @state() private voteFailed = false;

  readonly #ideas = new PagedList<IdeaSummary, readonly [IdeaFilter]>(
    this,
    () => [this.filter],
    ([filter], input, signal) => this.#ask(filter, input, signal),
  );

  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // What hears of changes comes with the client: the first ideas can be read without.
    new Latest(
      this,
      () => [this.client !== undefined],
      async ([hasClient]) => {
        if (!hasClient) return;
        const { Live } = await import("../connection/live.ts");
        new Live(this, { client: () => this.client, topic: "ideas", onChange: this.#onChange });
        this.requestUpdate();
      },
    );
  }

  /** Reads everything again, as after something was proposed. */
  reload(): void {
    this.hasNews = false;
    this.#ideas.reload();
    void this.#count();
  }

  /** Moves the focus to the row of an idea. */
  focusRow(number: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <div class="stack">
        <div class="row head">
          <h2 part="heading" tabindex="-1">${words.heading}</h2>
          <slot></slot>
        </div>
        <div class="stack" @input=${this.#onFilter}>${this.#journey()} ${this.#filters()}</div>
        ${this.voteFailed ? failure(words.offline) : nothing}
        <div class=${this.hasNews ? "" : "hidden"} role="status">
          ${
            this.hasNews
              ? html`<button class="bare" part="button" type="button" @click=${() => this.reload()}>
                  ${words.news}
                </button>`
              : nothing
          }
        </div>
        ${list({
          paged: this.#ideas,
          row: this.#row,
          none: empty(words.none, words.noneHint),
          failed: words.failed,
          words,
        })}
      </div>
    `;
  }

  #journey(): TemplateResult {
    const { words, settings, figures } = this;
    const step = (id: string, name: string, count: number | undefined): TemplateResult => html`
      <label class="step">
        <input type="radio" name="step" .value=${id} .checked=${id === this.filter.step} />
        ${name}${count ? html`<span class="count">${count}</span>` : nothing}
      </label>
    `;
    return html`
      <fieldset part="choice">
        <legend class="hidden">${words.journey}</legend>
        <div class="journey">
          ${step("", words.allSteps, figures?.total)}
          ${settings.journey.map(({ id, name }) => step(id, name, figures?.byStep[id]))}
        </div>
      </fieldset>
    `;
  }

  #filters(): TemplateResult {
    const { words, filter } = this;
    const option = (value: string, name: string, chosen: string): TemplateResult =>
      html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
    const known = words.statuses;
    return html`
      <div class="filters">
        <input type="search" name="words" aria-label=${words.search} placeholder=${words.search} />
        <select name="status" aria-label=${words.status}>
          ${option("", words.anyStatus, filter.status)}
          ${ideaStatuses.map((status) => option(status, known[status] ?? status, filter.status))}
        </select>
        <select name="sort" aria-label=${words.sort}>
          ${option("votes", words.byVotes, filter.sort)} ${option("newest", words.byDate, filter.sort)}
        </select>
        <label class="tick">
          <input type="checkbox" name="followed" .checked=${filter.followed} /><span>${words.followed}</span>
        </label>
      </div>
    `;
  }

  readonly #row = (idea: IdeaSummary): TemplateResult =>
    ideaRow(idea, this.words, {
      chosen: this.chosen,
      voting: this.voting,
      onChosen: (number) => this.dispatchEvent(new IdeaChosenEvent(number)),
      onVote: (voted) => void this.#vote(voted),
    });

  async #ask(
    filter: IdeaFilter,
    input: { cursor?: string; limit: number },
    signal?: AbortSignal,
  ): Promise<Page<IdeaSummary>> {
    const { first } = this;
    this.first = undefined;
    if (first && filter === everyIdea) return first;
    const client = await this.connect();
    return client.listIdeas({ ...queryOf(filter), ...input }, { signal });
  }

  async #vote({ number, voted, can }: IdeaSummary): Promise<void> {
    if (this.voting || !can.includes("voteForIdea")) return;
    this.voting = number;
    this.voteFailed = false;
    try {
      const client = await this.connect();
      this.#show(await (voted ? client.withdrawVote({ number }) : client.voteForIdea({ number })));
      this.dispatchEvent(new ThingEvent("otklik-idea-voted", number));
    } catch {
      this.voteFailed = true;
    }
    this.voting = "";
  }

  /** Puts the new state of an idea in its place; the order stays as it was while one reads. */
  #show(idea: IdeaSummary): void {
    this.#ideas.replace(({ number }) => number === idea.number, idea);
  }

  async #count(): Promise<void> {
    this.figures = await this.client?.getIdeaFigures().catch(() => this.figures);
  }

  async #refresh(number: string): Promise<void> {
    if (!this.#ideas.items?.some((idea) => idea.number === number)) return;
    const idea = await this.client?.getIdea({ number }).catch(() => undefined);
    if (idea) this.#show(idea);
  }

  readonly #onChange = (number?: string, type?: string): void => {
    if (number === undefined) {
      this.reload();
      return;
    }
    if (type === "idea.proposed") this.hasNews = true;
    void this.#refresh(number);
    void this.#count();
  };

  readonly #onFilter = ({ target }: Event): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    const change = { [name]: type === "checkbox" ? checked : value };
    clearTimeout(this.#typing);
    // Each letter would be a question; a pause is the end of a word.
    this.#typing = setTimeout(
      () => (this.filter = { ...this.filter, ...change }),
      type === "search" ? 250 : 0,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-list": IdeaList;
  }
}
