import type { Schemas } from "@otklik/openapi";
import { byMonth, togetherOf, type PromiseTally, type PromiseTotals } from "./promise-tally.ts";

type Topic = Schemas["Topic"];

/** How many complaints of a topic a month needs, lest its figures tell something of one person. */
export const fewest = 5;

/** Which months are told, and the operator's topics in their order. */
export interface PromiseQuestion {
  from: string;
  to: string;
  topics: readonly Topic[];
}

const usualMonths = 12;
const mostMonths = 60;

/** The months that a question means, this one being the last where it does not say; or what is wrong with it. */
export function askedMonths(
  question: { from?: string; to?: string },
  thisMonth: string,
): { from: string; to: string; fault?: Schemas["InputError"] } {
  const { to = thisMonth, from = monthOfCount(countOfMonth(to) - usualMonths + 1) } = question;
  const months = countOfMonth(to) - countOfMonth(from) + 1;
  const fault = (code: Schemas["InputErrorCode"], detail: string) => ({
    ...{ from, to },
    fault: { pointer: "/from", code, detail },
  });
  if (months < 1) return fault("too-large", "Begin no later than you end.");
  if (months > mostMonths) return fault("too-small", `Ask for ${mostMonths} months at most.`);
  return { from, to };
}

function countOfMonth(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return year * 12 + number - 1;
}

function monthOfCount(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The months that were asked for, newest first. */
export function promiseMonths(
  totals: PromiseTotals,
  { from, to, topics }: PromiseQuestion,
): Schemas["PromiseMonth"][] {
  return Object.entries(totals)
    .filter(([month]) => from <= month && month <= to)
    .map(([month, ofMonth]) => ({ month, ofMonth, all: togetherOf(Object.values(ofMonth)) }))
    .filter(({ all }) => count(all, "received") > 0)
    .sort((one, other) => (one.month < other.month ? 1 : -1))
    .map(({ month, ofMonth, all }) => ({
      month,
      ...figuresOf(all),
      reopened: count(all, "reopened"),
      topics: tellable(ofMonth, topics),
    }));
}

/** What is open now, of all months. */
export function promiseOpen(totals: PromiseTotals): Schemas["PromiseOpen"] {
  const all = togetherOf(Object.values(byMonth(totals)));
  const { answer, solve } = figuresOf(all);
  return { running: answer.running, answerOverdue: answer.overdue, solveOverdue: solve.overdue };
}

/**
 * The topics that can be told, in the operator's order, and the others together. Where those are too few as well, the
 * smallest topic goes with them: otherwise they could be worked out as what is missing from the whole.
 */
function tellable(
  ofMonth: Record<string, PromiseTally>,
  known: readonly Topic[],
): Schemas["PromiseTopicFigures"][] {
  const place = (topic: string) => known.findIndex(({ id }) => id === topic);
  const bySize = Object.entries(ofMonth).sort(
    ([one, ofOne], [other, ofOther]) =>
      count(ofOther, "received") - count(ofOne, "received") || place(one) - place(other),
  );
  const told = bySize.filter(([topic, tally]) => place(topic) >= 0 && count(tally, "received") >= fewest);
  const rest = bySize.filter((topic) => !told.includes(topic)).map(([, tally]) => tally);
  while (told.length > 0 && rest.length > 0 && count(togetherOf(rest), "received") < fewest)
    rest.push(...told.splice(-1).map(([, tally]) => tally));
  if (told.length === 0) return [];
  return [
    ...told
      .sort(([one], [other]) => place(one) - place(other))
      .map(([topic, tally]) => ({ topic: known[place(topic)] ?? null, ...figuresOf(tally) })),
    ...(rest.length > 0 ? [{ topic: null, ...figuresOf(togetherOf(rest)) }] : []),
  ];
}

function figuresOf(tally: PromiseTally) {
  return {
    received: count(tally, "received"),
    answer: figureOf(tally, "answer"),
    solve: figureOf(tally, "solve"),
  };
}

function figureOf(tally: PromiseTally, promise: "answer" | "solve"): Schemas["PromiseFigure"] {
  const of = (outcome: string) => count(tally, `${promise}.${outcome}`);
  const [kept, late, overdue, abandoned] = [of("kept"), of("late"), of("overdue"), of("abandoned")];
  const excluded = of("excluded");
  const decided = kept + late + overdue + abandoned;
  const times = timesOf(tally, promise);
  return {
    kept,
    decided,
    share: decided > 0 ? kept / decided : null,
    late,
    overdue,
    abandoned,
    running: count(tally, "received") - decided - excluded,
    excluded,
    median: quantile(times, decided * 0.5),
    p90: quantile(times, decided * 0.9),
  };
}

function timesOf(tally: PromiseTally, promise: string): { minutes: number; n: number }[] {
  const prefix = `${promise}.within.`;
  return Object.entries(tally)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, n]) => ({ minutes: Number(name.slice(prefix.length)), n }))
    .sort((one, other) => one.minutes - other.minutes);
}

/** Within what time so many had it; null where so many have not. */
function quantile(times: readonly { minutes: number; n: number }[], wanted: number): string | null {
  let seen = 0;
  for (const { minutes, n } of times) {
    seen += n;
    if (seen >= wanted) return duration(minutes);
  }
  return null;
}

function duration(minutes: number): string {
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

function count(tally: PromiseTally, name: string): number {
  return tally[name] ?? 0;
}
