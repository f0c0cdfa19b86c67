import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { bar } from "./drawn-shares.ts";
import type { Teller } from "./told.ts";

type Month = Schemas["PromiseMonth"];
type Figure = Schemas["PromiseFigure"];

/** One month by topic: a bar for each share, and its words. */
export function topicTable(teller: Teller, { topics }: Month): TemplateResult | typeof nothing {
  const { texts } = teller;
  if (topics.length === 0) return nothing;
  return html`<section>
    <h3 id="topics">${texts.topics.heading}</h3>
    <table class="bars" aria-labelledby="topics">
      <thead>
        <tr>
          <th scope="col">${texts.topics.topic}</th>
          <th scope="col">${texts.answer.column}</th>
          <th scope="col">${texts.solve.column}</th>
        </tr>
      </thead>
      <tbody>
        ${topics.map(
          ({ topic, answer, solve }) =>
            html`<tr>
              <th scope="row">${topic?.name ?? texts.topics.others}</th>
              ${shareCell(teller, answer, texts.answer.column)}
              ${shareCell(teller, solve, texts.solve.column)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${topics.some(({ topic }) => topic === null) ? html`<p class="quiet">${texts.topics.few}</p>` : nothing}
  </section>`;
}

/** The column's name stands in the cell where there is no room for columns. */
function shareCell(teller: Teller, figure: Figure, column: string): TemplateResult {
  return html`<td>
    <div class="line">
      <span class="narrow quiet">${column}</span>
      <span>${teller.share(figure)}</span>
      <span class="quiet">${figure.decided > 0 ? teller.texts.of(teller.of(figure)) : nothing}</span>
    </div>
    ${figure.share === null ? nothing : bar(figure.share)}
  </td>`;
}

/** Every month in figures. */
export function monthTable(teller: Teller, months: readonly Month[]): TemplateResult {
  const { texts } = teller;
  const time = (iso: string | null): string => (iso === null ? "—" : teller.time(iso));
  const cells = (figure: Figure): TemplateResult => html`
    <td>
      ${teller.share(figure)}
      ${figure.decided > 0 ? html`<span class="quiet">${texts.of(teller.of(figure))}</span>` : nothing}
    </td>
    <td>${time(figure.median)}</td>
    <td>${time(figure.p90)}</td>
  `;
  const heads = html`
    <th scope="col">%</th>
    <th scope="col">${texts.months.half}</th>
    <th scope="col">${texts.months.most}</th>
  `;
  return html`<details>
    <summary>${texts.months.heading}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.months.heading}>
      <table>
        <thead>
          <tr>
            <td></td>
            <td></td>
            <th scope="colgroup" colspan="3">${texts.answer.column}</th>
            <th scope="colgroup" colspan="3">${texts.solve.column}</th>
          </tr>
          <tr>
            <th scope="col">${texts.months.month}</th>
            <th scope="col">${texts.months.received}</th>
            ${heads} ${heads}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            (month) =>
              html`<tr>
                <th scope="row">${teller.month(month.month)}</th>
                <td>${teller.number(month.received)}</td>
                ${cells(month.answer)} ${cells(month.solve)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
