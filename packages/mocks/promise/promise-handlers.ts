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
import { dayAfter, dayAt, graceMs, monthNamer, type OperatorDay } from "@otklik/rules/operator-days.js";
import { languageOf, localized } from "@otklik/rules/operator-policy.js";
import { settingsOf } from "@otklik/rules/settings.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { ascending, pageOf } from "../operations/paging.ts";
import type { Store } from "../store/store.ts";

type PromiseOperation = "getPromiseFigures" | "getPromiseFiguresCsv" | "listPromiseDays";

export const promiseHandlers: Pick<Handlers, PromiseOperation> = {
  getPromiseFigures: figures,

  getPromiseFiguresCsv: async (call) => promiseCsv((await figures(call)).months),

  listPromiseDays: async ({ input, store, now }) =>
    pageOf(await chainOf(store, now), input, {
      keyOf: ({ day }) => ascending(Date.parse(day)),
      show: (day) => day,
    }),
};

async function figures({
  input,
  operator,
  store,
  now,
}: Pick<Call<"getPromiseFigures">, "input" | "operator" | "store" | "now">): Promise<
  Output<"getPromiseFigures">
> {
  const { timeZone, promise, topics } = settingsOf(operator, languageOf(operator, input.language));
  const { fault, ...span } = askedMonths(input, dayAt(now, timeZone).day.slice(0, 7));
  checkChoices(fault);
  const last = (await chainOf(store, now)).at(-1);
  const totals: PromiseTotals = {};
  for (const each of count(store, [], now)) addAll(totals, each);
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
async function chainOf(store: Store, now: Date): Promise<Schemas["PromiseDay"][]> {
  const { operator } = store;
  const days = daysOver(store, now);
  const totals = count(store, days);
  const chain: Schemas["PromiseDay"][] = [];
  for (const [index, { day, startsAt, endsAt }] of days.entries()) {
    const ofDay = totals[index] ?? {};
    const text = canonicalText({
      operator: localized(operator.name, operator.languages[0], operator),
      day,
      from: startsAt.toISOString(),
      to: endsAt.toISOString(),
      timeZone: operator.timeZone,
      months: byMonth(ofDay),
      detailsHash: await sha256(canonicalText({ salt: "", upTo: 0, totals: ofDay })),
      previousHash: chain.at(-1)?.hash ?? noHash,
    });
    chain.push({ day, text, hash: await sha256(text) });
  }
  return chain;
}

function daysOver({ operator: { timeZone }, complaints }: Store, now: Date): OperatorDay[] {
  const received = [...complaints.values()].map(({ receivedAt }) => receivedAt.getTime());
  const days: OperatorDay[] = [];
  let day = dayAt(new Date(Math.min(...received, now.getTime())), timeZone);
  for (; day.endsAt.getTime() + graceMs <= now.getTime(); day = dayAfter(day, timeZone)) days.push(day);
  return days;
}

function count(store: Store, days: readonly OperatorDay[], now?: Date): PromiseTotals[] {
  const ends = days.map(({ endsAt }) => ({ endsAt, upTo: 0 }));
  return countDays(storiesOf(store, now), [beforeAll, ...ends], monthNamer(days, store.operator.timeZone));
}

function storiesOf({ complaints }: Store, now: Date | undefined): Story[] {
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

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
