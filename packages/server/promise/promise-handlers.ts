import type { Input, Output } from "@otklik/openapi";
import {
  addAll,
  askedMonths,
  fewest,
  promiseCsv,
  promiseMonths,
  promiseOpen,
  withMissed,
} from "@otklik/rules/promise.js";
import type { PromiseDayRow } from "../database/tables/schema.ts";
import { pageOf, placeOf } from "../http/operations/paging.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { checkChoices } from "../operators/choices.ts";
import { languageOf, named } from "@otklik/rules/operator-policy.js";
import type { ClosedDays } from "./closed-days.ts";
import { countDays } from "@otklik/rules/promise.js";
import { dayAt, monthNamer } from "@otklik/rules/operator-days.js";
import { daysAfter, firstReceipt, storiesSince } from "./promise-table.ts";

// More is only open while days are being closed that ended without a server; it is not counted over and over meanwhile.
const longestOpenMs = 3 * 86_400_000;

/** The operations of the public promise; `known` remembers what the closed days come to. */
export function promiseHandlers(known: ClosedDays) {
  return {
    getPromiseFigures: (question: Input<"getPromiseFigures">, context: StoreContext) =>
      figures(question, context, known),

    getPromiseFiguresCsv: async (question: Input<"getPromiseFiguresCsv">, context: StoreContext) => {
      const { months } = await figures(question, context, known);
      context.setHeader("Content-Disposition", 'attachment; filename="promise.csv"');
      return promiseCsv(months);
    },

    listPromiseDays: ({ cursor, limit }: Input<"listPromiseDays">, { transaction }: StoreContext) => {
      const [after] = placeOf(cursor, [/^\d{4}-\d{2}-\d{2}$/]) ?? [];
      const show = ({ day, text, hash }: PromiseDayRow) => ({ day, text, hash });
      return pageOf(limit, show, async (size) =>
        (await daysAfter(transaction, after, size)).map((row) => ({ ...row, place: [row.day] })),
      );
    },
  };
}

/** Whether the operator keeps its promises, by month and topic: the closed days, and what has happened since. */
async function figures(
  question: Input<"getPromiseFigures">,
  { operator, now, transaction }: StoreContext,
  known: ClosedDays,
): Promise<Output<"getPromiseFigures">> {
  const { timeZone, topics } = operator;
  const { answerWithin, solveWithin } = operator.promise;
  const { fault, ...span } = askedMonths(question, dayAt(now, timeZone).day.slice(0, 7));
  checkChoices(fault);
  const { days, end, last, ...closed } = await known.read(transaction, operator.operator);
  const begin = last?.endsAt ?? (await firstReceipt(transaction)) ?? now;
  const isCaughtUp = now.getTime() - begin.getTime() < longestOpenMs;
  const totals = structuredClone(closed.totals);
  if (isCaughtUp) {
    const stories = (await storiesSince(transaction, end, now)).map((story) => ({
      ...story,
      events: withMissed(story.events, story, now).map((event) => ({ position: null, ...event })),
    }));
    for (const since of countDays(stories, [end], monthNamer(days, timeZone))) addAll(totals, since);
  }
  const language = languageOf(operator, question.language);
  return {
    asOf: (isCaughtUp ? now : begin).toISOString(),
    timeZone,
    promise: { answerWithin, solveWithin },
    fewest,
    open: promiseOpen(totals),
    months: promiseMonths(totals, {
      ...span,
      topics: topics.map(({ id }) => named(id, topics, { language, operator })),
    }),
    chain: last ? { day: last.day, hash: last.hash } : null,
  };
}
