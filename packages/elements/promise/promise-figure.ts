import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { parseDuration } from "../texts/duration.ts";
import { columns } from "./drawn-shares.ts";
import type { Teller } from "./told.ts";

type Month = Schemas["PromiseMonth"];

/** Which months there are, and which of the two promises of which of them is told. */
export interface FigureView {
  promise: "answer" | "solve";
  chosen: Month;
  /** Newest first. */
  months: readonly Month[];
  within: string;
}

/** One promise in one month: the share, of how many, how long it took, what was missed and what is not in it. */
export function promiseFigure(teller: Teller, view: FigureView): TemplateResult {
  const { promise, chosen, months, within } = view;
  const { texts } = teller;
  const said = texts[promise];
  const figure = chosen[promise];
  const { amount, unit } = parseDuration(within) ?? { amount: 0, unit: "hour" };
  const oldestFirst = months.toReversed();
  const shares = oldestFirst.map((month) => month[promise].share);
  const line = (count: number, sentence: (count: number) => string, isBad = false): unknown =>
    count > 0 ? html`<li class=${isBad ? "bad" : "quiet"}>${sentence(count)}</li>` : nothing;
  return html`<section class="figure" part="promise">
    <h3>${said.title(amount, unit)}</h3>
    <p class="share">${teller.share(figure)}</p>
    ${months.length > 1 ? columns(shares, oldestFirst.indexOf(chosen)) : nothing}
    <p>${figure.decided > 0 ? texts.of(teller.of(figure)) : texts.undecided}</p>
    <ul>
      ${figure.median ? html`<li>${texts.half(teller.time(figure.median))}</li>` : nothing}
      ${figure.p90 ? html`<li>${texts.most(teller.time(figure.p90))}</li>` : nothing}
      ${figure.median && !figure.p90 ? html`<li>${texts.mostWait}</li>` : nothing}
      ${line(figure.overdue, said.overdue, true)} ${line(figure.late, said.late)}
      ${line(figure.abandoned, said.abandoned)} ${line(figure.running, said.running)}
      ${line(figure.excluded, said.excluded)}
      ${promise === "solve" ? line(chosen.reopened, texts.reopened) : nothing}
    </ul>
  </section>`;
}
