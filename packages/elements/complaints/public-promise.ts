import { nothing, type TemplateResult } from "lit";
import type { ComplaintTrackerTexts } from "../texts/shapes/complaint-tracker.ts";
import { parseDuration } from "../texts/duration.ts";
import type { Settings } from "../page/connected-element.ts";
import { band } from "../look/band.ts";

/** What is promised to everyone who complains, before she does. */
export function publicPromise(
  { answerWithin, solveWithin }: Settings["promise"],
  texts: ComplaintTrackerTexts,
): TemplateResult | typeof nothing {
  const answer = parseDuration(answerWithin);
  const solve = parseDuration(solveWithin);
  if (!answer) return nothing;
  return band(
    "running",
    texts.answerWithin(answer.amount, answer.unit),
    solve && texts.solveWithin(solve.amount, solve.unit),
  );
}
