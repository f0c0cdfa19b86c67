import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { Live } from "../page/live.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import type { FeedbackQueueTexts } from "../texts/shapes/staff-desk.ts";
import { define, property } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { failure, noticeStyles } from "../look/notice.ts";
import { storyStyles } from "../look/story.ts";
import { ground } from "../look/tokens.ts";

type Month = Schemas["FeedbackMonth"];
type Figures = Pick<Month, "csat" | "nps">;

/** How satisfied customers are: this month at a glance, and every month by topic for those who look. */
@define("otklik-feedback-figures")
export class FeedbackFigures extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    noticeStyles,
    css`
      .glance {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_unit) * 2) calc(var(--_unit) * 8);
      }

      dd:not(.quiet) {
        font-size: 1.75em;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }

      .scroll {
        overflow-x: auto;
      }

      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: 0.875em;
        font-variant-numeric: tabular-nums;
      }

      caption {
        padding-block: calc(var(--_unit) * 3) calc(var(--_unit) * 1);
        font-weight: 600;
        text-align: start;
      }

      th,
      td {
        padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 2);
        border-block-end: 1px solid var(--_line);
        font-weight: 400;
        text-align: end;
        white-space: nowrap;
      }

      thead th {
        color: var(--_quiet);
      }

      :is(th, td):first-child {
        padding-inline-start: 0;
        text-align: start;
      }
    `,
  ];

  /** Asks as a member of staff. */
  @property() client!: Client;

  /** The language tag for numbers. */
  @property() locale!: string;

  /** What is said of the figures. */
  @property() texts!: FeedbackQueueTexts["figures"];

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  #months: readonly Month[] | undefined;

  readonly #load = new Latest(
    this,
    () => [this.client],
    async ([client], signal) => {
      this.#months = (await client.getFeedbackFigures({}, { signal })).months;
    },
  );

  constructor() {
    super();
    new Live(this, { client: () => this.client, topic: "feedback", onChange: () => void this.#load.run() });
  }

  protected override render(): TemplateResult {
    const { texts, following } = this;
    const [latest] = this.#months ?? [];
    if (this.#load.error)
      return failure(following.failed, { label: following.tryAgain, retry: () => void this.#load.run() });
    if (!this.#months) return html`<p class="quiet" aria-busy="true">${following.loading}…</p>`;
    if (!latest) return html`<p class="quiet">${texts.nothing}</p>`;
    return html`
      <p class="quiet">${this.#monthName(latest)}</p>
      <dl class="glance">
        ${this.#figure(texts.csat, this.#share(latest.csat.csatTop2), latest.csat.n)}
        ${this.#figure(texts.nps, this.#points(latest.nps.nps), latest.nps.n)}
      </dl>
      <details>
        <summary>${texts.heading}</summary>
        <p class="quiet">${texts.explained}</p>
        <div class="scroll" tabindex="0" role="group" aria-label=${texts.heading}>
          ${this.#months.map((month) => this.#month(month))}
        </div>
      </details>
    `;
  }

  #figure(name: string, value: string, n: number): TemplateResult | typeof nothing {
    if (n === 0) return nothing;
    return html`<div>
      <dt class="quiet">${name}</dt>
      <dd>${value}</dd>
      <dd class="quiet">${this.texts.answers(n)}</dd>
    </div>`;
  }

  #month(month: Month): TemplateResult {
    const { texts } = this;
    return html`
      <table>
        <caption>
          ${this.#monthName(month)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.topic}</th>
            <th scope="col">${texts.csat}</th>
            <th scope="col">n</th>
            <th scope="col">${texts.mean}</th>
            <th scope="col">${texts.nps}</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          ${month.topics.map((figures) => this.#row(figures.topic?.name ?? texts.noTopic, figures))}
        </tbody>
      </table>
    `;
  }

  #row(name: string, { csat, nps }: Figures): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${this.#share(csat.csatTop2)}</td>
      <td>${csat.n}</td>
      <td>${csat.mean === null ? "—" : this.#format(csat.mean, { maximumFractionDigits: 2 })}</td>
      <td>${this.#points(nps.nps)}</td>
      <td>${nps.n}</td>
    </tr>`;
  }

  #monthName({ month }: Month): string {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return this.texts.month(number - 1, year);
  }

  #share(value: number | null): string {
    return value === null ? "—" : this.#format(value, { style: "percent" });
  }

  #points(value: number | null): string {
    return value === null
      ? "—"
      : this.#format(value, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  }

  #format(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.locale, options).format(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-feedback-figures": FeedbackFigures;
  }
}
