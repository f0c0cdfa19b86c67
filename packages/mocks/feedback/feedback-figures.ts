import type { Schemas } from "@otklik/openapi";
import { named } from "../operators/choices.ts";

interface Scored {
  scale: string | null;
  score: number | null;
  topic: string | null;
  receivedAt: string;
}

interface Figuring {
  months: number;
  now: Date;
  timeZone: string;
  topics: Schemas["Topic"][];
}

/** How satisfied customers are, by month and topic. */
export function figuresOf(
  all: readonly Scored[],
  { months, now, timeZone, topics }: Figuring,
): Schemas["FeedbackFigures"] {
  const scored = all
    .filter(({ score }) => score !== null)
    .map((each) => ({ ...each, month: monthOf(new Date(each.receivedAt), timeZone) }));
  const oldest =
    monthOf(now, timeZone)
      .split("-")
      .map(Number)
      .reduce((year, month) => year * 12 + month) - months;
  const isRecent = (month: string) =>
    month
      .split("-")
      .map(Number)
      .reduce((year, count) => year * 12 + count) > oldest;
  const found = [...new Set(scored.map(({ month }) => month))].filter(isRecent).sort().reverse();
  const order = [...topics.map(({ id }) => id), null];
  return {
    months: found.map((month) => {
      const ofMonth = scored.filter((each) => each.month === month);
      const found_ = [...new Set(ofMonth.map(({ topic }) => topic))];
      return {
        month,
        ...bothFigures(ofMonth),
        topics: found_
          .sort((one, other) => order.indexOf(one) - order.indexOf(other))
          .map((topic) => ({
            topic: topic === null ? null : named(topic, topics),
            ...bothFigures(ofMonth.filter((each) => each.topic === topic)),
          })),
      };
    }),
  };
}

function monthOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit" }).format(moment);
}

function bothFigures(scored: readonly Scored[]) {
  const csat = scoresOf(scored, "csat");
  const nps = scoresOf(scored, "nps");
  const top2 = csat.filter((score) => score >= 4).length;
  const promoters = nps.filter((score) => score >= 9).length;
  const detractors = nps.filter((score) => score <= 6).length;
  const sum = csat.reduce((total, score) => total + score, 0);
  const share = <Value>(n: number, value: Value) => (n > 0 ? value : null);
  return {
    csat: {
      n: csat.length,
      top2,
      csatTop2: share(csat.length, top2 / csat.length),
      mean: share(csat.length, sum / csat.length),
    },
    nps: {
      n: nps.length,
      promoters,
      detractors,
      nps: share(nps.length, ((promoters - detractors) / nps.length) * 100),
    },
  };
}

function scoresOf(scored: readonly Scored[], scale: string): number[] {
  return scored.filter((each) => each.scale === scale).map(({ score }) => score ?? 0);
}
