import { randomBytes } from "node:crypto";
import {
  byMonth,
  canonicalText,
  noHash,
  type PromiseDayDetails,
  type PromiseTotals,
} from "@otklik/rules/promise.js";
import { sql } from "kysely";
import type { PromiseDayRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { lastPosition } from "../cases/event-log.ts";
import type { Operator } from "../operators/operator.ts";
import { beforeAll, countDays, type DayEnd } from "@otklik/rules/promise.js";
import { dayAfter, dayAt, graceMs, monthNamer, type OperatorDay } from "@otklik/rules/operator-days.js";
import { closedDays, firstReceipt, isUnnumbered, newestDay, storiesBetween } from "./promise-table.ts";
import { sha256 } from "./sha256.ts";

const daysAtOnce = 31;

/** What came of it: `done` where no day is left to be closed, `more` where some may be, at once or soon. */
export type Closing = "done" | "more" | "soon";

/** When a day that has begun is to be closed. */
export function closesAt(moment: Date, { timeZone }: Operator): Date {
  return new Date(dayAt(moment, timeZone).endsAt.getTime() + graceMs);
}

/**
 * Closes the days that are over, the oldest first and some at a time, each once: whoever else is at it, in this process
 * or another, is let be. A day is closed when all that is known to have happened on it has been numbered.
 */
export async function closeDays(transaction: Transaction, operator: Operator, now: Date): Promise<Closing> {
  if (!(await takeTurn(transaction, operator.operator))) return "soon";
  const last = await newestDay(transaction);
  const days = await daysToClose(transaction, { operator, last, now });
  const end = days.at(-1)?.endsAt;
  if (!end) return "done";
  if (await isUnnumbered(transaction, end)) return "soon";
  const upTo = Number(await lastPosition(transaction));
  const before = last ? dayEnd(last) : beforeAll;
  const stories = await storiesBetween(transaction, before, { endsAt: end, upTo });
  const closed = await closedDays(transaction);
  const totals = countDays(
    stories,
    [before, ...days.map(({ endsAt }) => ({ endsAt, upTo }))],
    monthNamer([...closed, ...days], operator.timeZone),
  );
  const rows = chained(
    days.map((day, index) => ({ ...day, upTo, totals: totals[index] ?? {} })),
    operator,
    last?.hash ?? noHash,
  );
  await transaction.insertInto("promiseDays").values(rows).execute();
  return days.length < daysAtOnce ? "done" : "more";
}

/** Where the next day begins to count. */
export function dayEnd({ endsAt, details }: Pick<PromiseDayRow, "endsAt" | "details">): DayEnd {
  return { endsAt, upTo: (JSON.parse(details) as PromiseDayDetails).upTo };
}

async function takeTurn(transaction: Transaction, operatorId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('otklik promise'), hashtext(${operatorId})) as taken`.execute(
    transaction,
  );
  return rows[0]?.taken === true;
}

async function daysToClose(
  transaction: Transaction,
  { operator, last, now }: { operator: Operator; last: OperatorDay | undefined; now: Date },
): Promise<OperatorDay[]> {
  const { timeZone } = operator;
  const first = last ? undefined : await firstReceipt(transaction);
  if (!last && !first) return [];
  const days: OperatorDay[] = [];
  let day = last ? dayAfter(last, timeZone) : dayAt(first ?? now, timeZone);
  while (days.length < daysAtOnce && day.endsAt.getTime() + graceMs <= now.getTime()) {
    days.push(day);
    day = dayAfter(day, timeZone);
  }
  return days;
}

interface CountedDay extends OperatorDay {
  upTo: number;
  totals: PromiseTotals;
}

function chained(
  days: readonly CountedDay[],
  { operator, timeZone }: Operator,
  previous: string,
): PromiseDayRow[] {
  let previousHash = previous;
  return days.map(({ day, startsAt, endsAt, upTo, totals }) => {
    const details = canonicalText({ salt: randomBytes(16).toString("base64url"), upTo, totals });
    const text = canonicalText({
      operator,
      day,
      from: startsAt.toISOString(),
      to: endsAt.toISOString(),
      timeZone,
      months: byMonth(totals),
      detailsHash: sha256(details),
      previousHash,
    });
    const row = {
      operatorId: operator,
      day,
      startsAt,
      endsAt,
      text,
      details,
      previousHash,
      hash: sha256(text),
    };
    previousHash = row.hash;
    return row;
  });
}
