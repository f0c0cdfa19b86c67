import type { Schemas } from "@otklik/openapi";
import { wordsOf } from "../search.ts";
import type { FeedbackRoute, OperatorPolicy } from "../operator-policy.ts";

/** What of a feedback its way depends on. */
export interface RoutedFeedback {
  scale?: "csat" | "nps" | undefined;
  score?: number | undefined;
  words?: string | undefined;
  topic?: string | undefined;
}

/** The department that the operator's first fitting route names; where none fits, the one for all others. */
export function departmentFor(
  feedback: RoutedFeedback,
  { routes, otherwise }: OperatorPolicy["feedback"],
): string {
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
  const sought = beginnings.flatMap(wordsOf);
  return wordsOf(text).some((word) => sought.some((beginning) => word.startsWith(beginning)));
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
