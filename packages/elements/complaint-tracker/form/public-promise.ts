import { html, nothing, type TemplateResult } from "lit";
import type { ComplaintTrackerWords } from "../../locales/catalogues/complaint-tracker.ts";
import { parseDuration } from "../../locales/duration.ts";
import type { Settings } from "../../provider/connected-element.ts";
import { icon } from "../../theme/icons.ts";

/** What is promised to everyone who complains, before she does. */
export function publicPromise(
  { answerWithin, solveWithin }: Settings["promise"],
  words: ComplaintTrackerWords,
): TemplateResult | typeof nothing {
  const answer = parseDuration(answerWithin);
  const solve = parseDuration(solveWithin);
  if (!answer) return nothing;
  return html`
    <div class="promise" part="promise">
      ${icon("clock")}
      <div>
        <p class="within">${words.answerWithin(answer.amount, answer.unit)}</p>
        ${solve && html`<p class="quiet">${words.solveWithin(solve.amount, solve.unit)}</p>`}
      </div>
    </div>
  `;
}
