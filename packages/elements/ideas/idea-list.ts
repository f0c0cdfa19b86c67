/** @loaded idea-board */
import type { Problem } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { CaseEvent } from "../cases/case-event.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import type { Settings } from "../page/connected-element.ts";
import { define, property, state } from "../look/decorators.ts";
import { badgeStyles } from "../look/badge.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { tickStyles } from "../look/controls/tick.ts";
import { fieldStyles } from "../look/controls/field.ts";
import { listStyles } from "../look/list.styles.ts";
import { failure, noticeStyles } from "../look/notice.ts";
import { ground } from "../look/tokens.ts";
import { everyIdea, type IdeaFilter } from "./idea-filter.ts";
import { ideaListStyles } from "./idea-list.styles.ts";
import type { IdeaPages } from "./idea-pages.ts";
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
  @property() texts!: IdeaBoardTexts;

  /** What the list is narrowed to. */
  @property() filter: IdeaFilter = everyIdea;

  /** What reads further and hears of changes; the first ideas can be read without. */
  @state() private pages: IdeaPages | undefined;
  @state() private voting = "";
  @state() private refused = "";

  #typing: ReturnType<typeof setTimeout> | undefined;
  #wished: Partial<IdeaFilter> = {};

  constructor() {
    super();
    // What fails to load now is asked for again with the first vote or choice.
    this.#readFurther().catch(() => undefined);
  }

  /** Reads everything again, as after something was proposed. */
  reload(): void {
    this.pages?.reload();
  }

  /** Moves the focus to the row of an idea. */
  focusRow(number: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { texts, pages } = this;
    return html`
      <div class="stack">
        <div class="row head">
          <h2 part="heading" tabindex="-1">${texts.heading}</h2>
          <slot></slot>
        </div>
        <div class="stack" @input=${this.#onFilter}>${this.#journey()} ${this.#filters()}</div>
        ${this.refused ? failure(this.refused) : nothing}
        ${pages ? pages.draw(texts, this.#row) : this.#firstRows()}
      </div>
    `;
  }

  #firstRows(): TemplateResult | typeof nothing {
    const { items = [] } = this.first ?? {};
    return items.length > 0
      ? html`<ul part="list">
          ${items.map(this.#row)}
        </ul>`
      : nothing;
  }

  #journey(): TemplateResult {
    const { texts, settings } = this;
    const figures = this.pages?.figures;
    const step = (id: string, name: string, count: number | undefined): TemplateResult => html`
      <label class="step">
        <input type="radio" name="step" .value=${id} ?checked=${id === ""} />
        ${name}<span class="count">${count}</span>
      </label>
    `;
    return html`
      <fieldset part="choice">
        <legend class="hidden">${texts.journey}</legend>
        <div class="journey">
          ${step("", texts.allSteps, figures?.total)}
          ${settings.journey.map(({ id, name }) => step(id, name, figures?.byStep[id]))}
        </div>
      </fieldset>
    `;
  }

  #filters(): TemplateResult {
    const { texts } = this;
    const option = (value: string, name: string): TemplateResult =>
      html`<option value=${value}>${name}</option>`;
    return html`
      <div class="filters">
        <input type="search" name="words" aria-label=${texts.search} placeholder=${texts.search} />
        <select name="status" aria-label=${texts.status}>
          ${option("", texts.anyStatus)}
          ${Object.entries(texts.statuses).map(([status, name]) => option(status, name))}
        </select>
        <select name="sort" aria-label=${texts.sort}>
          ${option("votes", texts.byVotes)} ${option("newest", texts.byDate)}
        </select>
        <label class="tick"> <input type="checkbox" name="followed" /><span>${texts.followed}</span> </label>
      </div>
    `;
  }

  readonly #row = (idea: IdeaSummary): TemplateResult =>
    ideaRow(idea, this.texts, {
      chosen: this.chosen,
      voting: this.voting,
      onChosen: (number) => this.dispatchEvent(new IdeaChosenEvent(number)),
      onVote: (voted) => void this.#vote(voted),
    });

  async #readFurther(): Promise<IdeaPages> {
    const { IdeaPages } = await import("./idea-pages.ts");
    await this.updateComplete;
    if (this.pages) return this.pages;
    const row = this.renderRoot.querySelector<HTMLElement>(".item:focus")?.dataset["number"];
    this.pages = new IdeaPages(this);
    await this.updateComplete;
    if (row) this.focusRow(row);
    return this.pages;
  }

  async #vote({ number, voted, can }: IdeaSummary): Promise<void> {
    if (this.voting || !can.includes("voteForIdea")) return;
    this.voting = number;
    this.refused = "";
    try {
      const [pages, client] = await Promise.all([this.#readFurther(), this.connect()]);
      pages.show(await (voted ? client.withdrawVote({ number }) : client.voteForIdea({ number })));
      this.dispatchEvent(new CaseEvent("otklik-idea-voted", number));
    } catch (reason) {
      this.refused = (reason as Partial<Problem>).detail ?? this.texts.offline;
      void this.pages?.refresh(number);
    }
    this.voting = "";
  }

  async #narrow(): Promise<void> {
    this.filter = { ...this.filter, ...this.#wished };
    this.refused = await this.#readFurther().then(
      () => "",
      () => this.texts.offline,
    );
  }

  readonly #onFilter = ({ target }: Event): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    this.#wished = { ...this.#wished, [name]: type === "checkbox" ? checked : value };
    clearTimeout(this.#typing);
    // Each letter would be a question; a pause is the end of a word.
    this.#typing = setTimeout(() => void this.#narrow(), type === "search" ? 250 : 0);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-list": IdeaList;
  }
}
