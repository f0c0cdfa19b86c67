import type { Schemas } from "@otklik/openapi";
import type { FeedbackRoute, Operator } from "../operators/operator.ts";

/** What of a feedback its way depends on. */
export interface RoutedFeedback {
  scale?: "csat" | "nps" | undefined;
  score?: number | undefined;
  words?: string | undefined;
  topic?: string | undefined;
}

/** The department that the operator's first fitting route names; where none fits, the one for all others. */
export function departmentFor(feedback: RoutedFeedback, { routes, otherwise }: Operator["feedback"]): string {
  return routes.find((route) => fits(route, feedback))?.department ?? otherwise;
}

function fits({ topics, scale, scores, words }: FeedbackRoute, feedback: RoutedFeedback): boolean {
  const { topic, score } = feedback;
  return (
    (topics === undefined || (topic !== undefined && topics.includes(topic))) &&
    (scale === undefined || scale === feedback.scale) &&
    (scores === undefined || (score !== undefined && scores.includes(score))) &&
    (words === undefined || speaksOf(words, feedback.words ?? ""))
  );
}

/** Whether a word of the text begins as one of these does: so all forms of a Russian or Kazakh word are found. */
function speaksOf(beginnings: string[], text: string): boolean {
  const said = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const sought = beginnings.map(plain);
  return said.some((word) => sought.some((beginning) => word.startsWith(beginning)));
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}

/** What is wrong with score and words, which a schema cannot say. */
export function contentFaults({ scale, score, words }: RoutedFeedback): Schemas["InputError"][] {
  const [least, most] = scale === "csat" ? [1, 5] : [0, 10];
  const faults: [wrong: boolean, pointer: string, code: Schemas["InputErrorCode"], detail: string][] = [
    [score === undefined && words === undefined, "/score", "required", "Give a score, words, or both."],
    [score !== undefined && scale === undefined, "/scale", "required", "Say what the score is measured on."],
    [score === undefined && scale !== undefined, "/score", "required", "Give a score on this scale."],
    [score !== undefined && score < least, "/score", "too-small", `The scale begins at ${least}.`],
    [score !== undefined && score > most, "/score", "too-large", `The scale ends at ${most}.`],
  ];
  const found = faults.find(([wrong]) => wrong);
  return found ? [{ pointer: found[1], code: found[2], detail: found[3] }] : [];
}

/** How many gave each score, from which both figures come. */
export interface ScoreCount {
  score: number;
  count: number;
}

/** Satisfaction from scores of 1 to 5. */
export function csatFigure(scores: ScoreCount[]): Schemas["CsatFigure"] {
  const n = countOf(scores, 1, 5);
  const top2 = countOf(scores, 4, 5);
  const sum = scores.reduce((total, { score, count }) => total + score * count, 0);
  return { n, top2, csatTop2: n ? top2 / n : null, mean: n ? sum / n : null };
}

/** Net promoter score from scores of 0 to 10. */
export function npsFigure(scores: ScoreCount[]): Schemas["NpsFigure"] {
  const n = countOf(scores, 0, 10);
  const promoters = countOf(scores, 9, 10);
  const detractors = countOf(scores, 0, 6);
  return { n, promoters, detractors, nps: n ? ((promoters - detractors) / n) * 100 : null };
}

function countOf(scores: ScoreCount[], least: number, most: number): number {
  return scores
    .filter(({ score }) => least <= score && score <= most)
    .reduce((total, { count }) => total + count, 0);
}
