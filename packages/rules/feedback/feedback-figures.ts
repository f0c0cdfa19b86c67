import type { Schemas } from "@otklik/openapi";
import { named, type OperatorPolicy } from "../operator-policy.ts";

/** How many gave a score, of what and in which month of the operator's zone. */
export interface TopicScores extends ScoreCount {
  month: string;
  topic: string | null;
  scale: string | null;
}

interface Telling {
  operator: Pick<OperatorPolicy, "topics" | "languages">;
  language: string;
}

/** How satisfied customers are, by month and topic; the latest month first. */
export function feedbackFigures(scores: TopicScores[], telling: Telling): Schemas["FeedbackFigures"] {
  const found = [...new Set(scores.map(({ month }) => month))].sort().reverse();
  return { months: found.map((month) => figuresOf(month, scores, telling)) };
}

function figuresOf(month: string, scores: TopicScores[], telling: Telling): Schemas["FeedbackMonth"] {
  const ofMonth = scores.filter((row) => row.month === month);
  const order = [...telling.operator.topics.map(({ id }) => id), null];
  const topics = [...new Set(ofMonth.map(({ topic }) => topic))].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  return {
    month,
    ...bothFigures(ofMonth),
    topics: topics.map((topic) => ({
      topic: topic === null ? null : named(topic, telling.operator.topics, telling),
      ...bothFigures(ofMonth.filter((row) => row.topic === topic)),
    })),
  };
}

function bothFigures(scores: TopicScores[]) {
  return {
    csat: csatFigure(scores.filter(({ scale }) => scale === "csat")),
    nps: npsFigure(scores.filter(({ scale }) => scale === "nps")),
  };
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
