import type { Output, Schemas } from "@otklik/openapi";
import {
  addAll,
  askedMonths,
  beforeAll,
  byMonth,
  canonicalText,
  countDays,
  fewest,
  noHash,
  promiseCsv,
  promiseMonths,
  promiseOpen,
  withMissed,
  type PromiseTotals,
  type Story,
} from "@otklik/rules/promise.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { ascending, pageOf } from "../operations/paging.ts";
import { checkChoices } from "../operators/choices.ts";
import type { Operator } from "../operators/operators.ts";

type PromiseOperation = "getPromiseFigures" | "getPromiseFiguresCsv" | "listPromiseDays";

export const promiseHandlers: Pick<Handlers, PromiseOperation> = {
  getPromiseFigures: figures,

  getPromiseFiguresCsv: async (call) => promiseCsv((await figures(call)).months),

  listPromiseDays: async ({ input, operator, now }) =>
    pageOf(await chainOf(operator, now), input, {
      keyOf: ({ day }) => ascending(Date.parse(day)),
      show: (day) => day,
    }),
};

const hour = 3_600_000;
const dayMs = 24 * hour;
const graceMs = 60_000;

async function figures({
  input,
  operator,
  now,
}: Pick<Call<"getPromiseFigures">, "input" | "operator" | "now">): Promise<Output<"getPromiseFigures">> {
  const { timeZone, promise, topics } = operator.settings(input.language);
  const { fault, ...span } = askedMonths(input, dayOf(now, operator).slice(0, 7));
  checkChoices(fault);
  const last = (await chainOf(operator, now)).at(-1);
  const totals: PromiseTotals = {};
  for (const each of count(operator, [], now)) addAll(totals, each);
  return {
    asOf: now.toISOString(),
    timeZone,
    promise,
    fewest,
    open: promiseOpen(totals),
    months: promiseMonths(totals, { ...span, topics }),
    chain: last ? { day: last.day, hash: last.hash } : null,
  };
}

/** The days that are over, each with what it added; what is in memory nobody changes, so they are made when asked for. */
async function chainOf(operator: Operator, now: Date): Promise<Schemas["PromiseDay"][]> {
  const days = daysOver(operator, now);
  const totals = count(operator, days);
  const chain: Schemas["PromiseDay"][] = [];
  for (const [index, { day, startsAt, endsAt }] of days.entries()) {
    const ofDay = totals[index] ?? {};
    const text = canonicalText({
      operator: operator.settings().operatorName,
      day,
      from: startsAt.toISOString(),
      to: endsAt.toISOString(),
      timeZone: operator.settings().timeZone,
      months: byMonth(ofDay),
      detailsHash: await sha256(canonicalText({ salt: "", upTo: 0, totals: ofDay })),
      previousHash: chain.at(-1)?.hash ?? noHash,
    });
    chain.push({ day, text, hash: await sha256(text) });
  }
  return chain;
}

interface Day {
  day: string;
  startsAt: Date;
  endsAt: Date;
}

function daysOver(operator: Operator, now: Date): Day[] {
  const received = [...operator.complaints.values()].map(({ receivedAt }) => Date.parse(receivedAt));
  const days: Day[] = [];
  const first = Date.parse(dayOf(new Date(Math.min(...received, now.getTime())), operator));
  const offset = operator.callbackOffer.utcOffsetHours * hour;
  for (let start = first; start + dayMs - offset + graceMs <= now.getTime(); start += dayMs) {
    const [startsAt, endsAt] = [new Date(start - offset), new Date(start + dayMs - offset)];
    days.push({ day: new Date(start).toISOString().slice(0, 10), startsAt, endsAt });
  }
  return days;
}

function count(operator: Operator, days: readonly Day[], now?: Date): PromiseTotals[] {
  const monthOf = (at: Date) => dayOf(at, operator).slice(0, 7);
  const ends = days.map(({ endsAt }) => ({ endsAt, upTo: 0 }));
  return countDays(storiesOf(operator, now), [beforeAll, ...ends], monthOf);
}

function storiesOf({ complaints }: Operator, now: Date | undefined): Story[] {
  return [...complaints.values()].map(({ topic, timeline }) => {
    const { answerDueAt = "", solveDueAt = "" } = timeline[0]?.details ?? {};
    const due = { answerDueAt: new Date(answerDueAt), solveDueAt: new Date(solveDueAt) };
    const events = timeline.map(({ type, at, details }) => ({
      type,
      at: new Date(at),
      promise: details["promise"],
    }));
    const known = now ? withMissed(events, due, now) : events;
    return { topic, ...due, events: known.map((event) => ({ ...event, position: 0 })) };
  });
}

function dayOf(moment: Date, { callbackOffer }: Operator): string {
  return new Date(moment.getTime() + callbackOffer.utcOffsetHours * hour).toISOString().slice(0, 10);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
