/** @loaded rarely */
import { askFirstQuestion } from "@otklik/client/first-questions.js";
import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { promiseBoardTexts } from "../texts/promise-board.ts";
import type { PromiseBoardTexts } from "../texts/shapes/promise-board.ts";
import type { Language } from "../texts/language.ts";
import { ConnectedElement, type Surroundings } from "../page/connected-element.ts";
import { define, state } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { failure } from "../look/notice.ts";
import { skeleton, type Block } from "../look/skeleton.ts";
import { widgetStyles } from "../look/widget.ts";
import { promiseBoardStyles } from "./promise-board.styles.ts";
import "./promise-proof.ts";
import { promiseFigure } from "./promise-figure.ts";
import { promiseTablesStyles } from "./promise-tables.styles.ts";
import { monthTable, topicTable } from "./promise-tables.ts";
import { Teller } from "./told.ts";

type Figures = Schemas["PromiseFigures"];
type Month = Schemas["PromiseMonth"];

/**
 * Shows everyone whether the operator keeps its promises: how many complaints were answered and solved in time, by month
 * and topic, how that was counted, and the hash by which anyone can prove later that nothing was changed.
 *
 * @slot - Shown while the widget is not there, and when it cannot load.
 * @csspart heading - The heading.
 * @csspart promise - One of the two promises with its figures.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 */
@define("otklik-promise-board")
export class PromiseBoard extends ConnectedElement<PromiseBoardTexts> {
  static override styles = [widgetStyles, promiseBoardStyles, promiseTablesStyles];

  protected override readonly outline: Block[] = [
    "title",
    "line",
    "field",
    "box",
    "line",
    "item",
    "item",
    "item",
    "item",
  ];

  @state() private figures: Figures | undefined;
  /** The month that the reader has chosen. */
  @state() private month: string | undefined;

  readonly #load = new Latest(
    this,
    () => {
      const { endpoint = "/", site, fetch } = this.options;
      return [this.surroundings?.settings.language, endpoint, site, fetch];
    },
    ([language, endpoint, site, fetch], signal) =>
      language && site ? this.#ask({ language, endpoint, site, fetch, signal }) : undefined,
  );

  protected override loadTexts(language: Language): Promise<PromiseBoardTexts> {
    return promiseBoardTexts[language]();
  }

  protected override renderReady({ texts, locale }: Surroundings<PromiseBoardTexts>): TemplateResult {
    const { figures } = this;
    if (this.#load.error) {
      const retry = (): void => void this.#load.run();
      return html`<div class="card">${failure(texts.failed, { label: texts.tryAgain, retry })}</div>`;
    }
    if (!figures) return skeleton(this.outline);
    const chosen = this.#chosen(figures);
    return html`<div class="card" lang=${locale}>
      ${chosen ? this.#board(new Teller(texts, locale), figures, chosen) : this.#empty(texts)}
    </div>`;
  }

  #empty(texts: PromiseBoardTexts): TemplateResult {
    return html`<div class="empty">
      <h2 part="heading">${texts.empty}</h2>
      <p class="quiet">${texts.emptyHint}</p>
    </div>`;
  }

  #board(teller: Teller, figures: Figures, chosen: Month): TemplateResult {
    const { texts } = teller;
    const { months, promise } = figures;
    return html`
      <div class="top">
        <header>
          <h2 part="heading">${texts.heading}</h2>
          <p class="quiet">${texts.lead}</p>
        </header>
        ${this.#monthChoice(teller, figures, chosen)}
      </div>
      <p class="headline" aria-live="polite">${teller.headline(chosen)}</p>
      <div class="figures">
        ${promiseFigure(teller, { promise: "answer", chosen, months, within: promise.answerWithin })}
        ${promiseFigure(teller, { promise: "solve", chosen, months, within: promise.solveWithin })}
      </div>
      ${this.#open(teller, figures)} ${topicTable(teller, chosen)}
      <div>${monthTable(teller, months)} ${this.#method(texts)}</div>
      ${this.#ways(teller, figures)}
    `;
  }

  #monthChoice(teller: Teller, figures: Figures, chosen: Month): TemplateResult {
    const name = ({ month }: Month): string =>
      month === thisMonth(figures) ? teller.texts.soFar(teller.month(month)) : teller.month(month);
    return html`<label class="month">
      ${teller.texts.month}
      <select @change=${this.#onMonth}>
        ${figures.months.map(
          (month) => html`<option value=${month.month} .selected=${month === chosen}>${name(month)}</option>`,
        )}
      </select>
    </label>`;
  }

  #open(teller: Teller, { open }: Figures): TemplateResult {
    const { texts } = teller;
    const count = (value: number, what: (count: number) => string, isBad: boolean): TemplateResult =>
      html`<div>
        <dt class="quiet">${what(value)}</dt>
        <dd class=${isBad && value > 0 ? "bad" : ""}>${teller.number(value)}</dd>
      </div>`;
    return html`<section>
      <h3>${texts.open.heading}</h3>
      <dl class="now-open">
        ${count(open.running, texts.open.running, false)}
        ${count(open.answerOverdue, texts.open.answerOverdue, true)}
        ${count(open.solveOverdue, texts.open.solveOverdue, true)}
      </dl>
    </section>`;
  }

  #method({ method }: PromiseBoardTexts): TemplateResult {
    return html`<details>
      <summary>${method.heading}</summary>
      <div class="method">${method.says.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    </details>`;
  }

  #ways(teller: Teller, { chain }: Figures): TemplateResult {
    const { texts } = teller;
    return html`<div class="ways">
      ${
        chain
          ? html`<otklik-promise-proof
              exportparts="button"
              .chain=${chain}
              .teller=${teller}
            ></otklik-promise-proof>`
          : nothing
      }
      <nav aria-label=${texts.download}>
        <a href=${this.#address("promise.csv")} download>${texts.table}</a>
        <a href=${this.#address("promise")}>${texts.data}</a>
      </nav>
    </div>`;
  }

  #address(path: string): string {
    const { endpoint = "/", site = "" } = this.options;
    const language = this.surroundings?.settings.language ?? "";
    return `${endpoint.replace(/\/+$/, "")}/v1/${encodeURIComponent(site)}/${path}?language=${encodeURIComponent(language)}`;
  }

  /** The reader's month; otherwise the last one that is over, as far as anything has fallen due in it. */
  #chosen(figures: Figures): Month | undefined {
    const { months } = figures;
    const over = months.find(({ month, answer }) => month < thisMonth(figures) && answer.decided > 0);
    return months.find(({ month }) => month === this.month) ?? over ?? months[0];
  }

  async #ask({ language, ...asked }: AskInput): Promise<void> {
    this.figures = await askFirstQuestion("getPromiseFigures", { language }, asked);
  }

  readonly #onMonth = ({ target }: Event): void => {
    this.month = (target as HTMLSelectElement).value;
  };
}

/** The month that is not over yet, by the operator's clock. */
function thisMonth({ asOf, timeZone }: Figures): string {
  const format = { timeZone, year: "numeric", month: "2-digit" } as const;
  return new Intl.DateTimeFormat("sv-SE", format).format(new Date(asOf));
}

interface AskInput {
  language: string;
  endpoint: string;
  site: string;
  fetch: typeof globalThis.fetch | undefined;
  signal: AbortSignal;
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-promise-board": PromiseBoard;
  }
}
