import type { Schemas } from "@otklik/openapi";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { Live } from "../page/live.ts";
import { PagedList, type Page } from "../page/paged-list.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import { empty, list } from "../look/list.ts";
import { everyIdea, type IdeaFilter } from "./idea-filter.ts";
import { queryOf } from "./idea-query.ts";

type IdeaSummary = Schemas["IdeaSummary"];

/** What narrows the pages, and who asks for them. */
export interface IdeaPagesHost extends ReactiveControllerHost {
  client: Client | undefined;
  connect: () => Promise<Client>;
  first: Schemas["IdeaPage"] | undefined;
  filter: IdeaFilter;
}

/** The ideas beyond a first page: narrowed, continued, counted, and kept up to date. */
export class IdeaPages {
  /** How many ideas there are at each step. */
  figures: Schemas["IdeaFigures"] | undefined;
  /** Whether something was proposed since. */
  hasNews = false;

  readonly #host: IdeaPagesHost;
  readonly #paged: PagedList<IdeaSummary, readonly [IdeaFilter, Schemas["IdeaPage"] | undefined]>;
  #shownFirst: Schemas["IdeaPage"] | undefined;

  constructor(host: IdeaPagesHost) {
    this.#host = host;
    // Another first page is another person's.
    this.#paged = new PagedList(
      host,
      () => [host.filter, host.first],
      async ([filter, first], input, signal) => {
        const isNew = first !== this.#shownFirst;
        this.#shownFirst = first;
        return first && isNew && filter === everyIdea ? first : this.#ask(filter, input, signal);
      },
    );
    // The rows that are shown already are in the first draw as well, so that the focus on one finds it again.
    this.#paged.items = host.first?.items;
    new Live(host, { client: () => host.client, topic: "ideas", onChange: this.#onChange });
  }

  /** The rows, or what stands in their place, below what leads to newer ones. */
  draw(texts: IdeaBoardTexts, row: (idea: IdeaSummary) => TemplateResult): TemplateResult {
    const none = empty(texts.none, texts.noneHint);
    const { hasNews } = this;
    const reload = (): void => this.reload();
    return html`
      <div class=${hasNews ? "" : "hidden"} role="status">
        ${
          hasNews
            ? html`<button class="bare" part="button" type="button" @click=${reload}>${texts.news}</button>`
            : nothing
        }
      </div>
      ${list({ paged: this.#paged, row, none, failed: texts.failed, texts })}
    `;
  }

  /** Reads everything again, as after something was proposed. */
  reload(): void {
    this.hasNews = false;
    this.#paged.reload();
    void this.#count();
  }

  /** Puts the new state of an idea in its place; the order stays as it was while one reads. */
  show(idea: IdeaSummary): void {
    this.#paged.replace(({ number }) => number === idea.number, idea);
  }

  /** Reads one idea again, where it is shown. */
  async refresh(number: string): Promise<void> {
    if (!this.#paged.items?.some((idea) => idea.number === number)) return;
    const idea = await this.#host.client?.getIdea({ number }).catch(() => undefined);
    if (idea) this.show(idea);
  }

  async #ask(
    filter: IdeaFilter,
    input: { cursor?: string; limit: number },
    signal?: AbortSignal,
  ): Promise<Page<IdeaSummary>> {
    const client = await this.#host.connect();
    return client.listIdeas({ ...queryOf(filter), ...input }, { signal });
  }

  async #count(): Promise<void> {
    this.figures = await this.#host.client?.getIdeaFigures().catch(() => this.figures);
    this.#host.requestUpdate();
  }

  readonly #onChange = (number?: string, type?: string): void => {
    if (number === undefined) {
      this.reload();
      return;
    }
    this.hasNews ||= type === "idea.proposed";
    void this.refresh(number);
    void this.#count();
  };
}
