import {
  beforeAll,
  byMonth,
  canonicalText,
  countDays,
  noHash,
  type PromiseDayDetails,
  type PromiseDayText,
  type PromiseTotals,
} from "@otklik/rules/promise.js";
import type { PromiseDayRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import type { Operator } from "../operators/operator.ts";
import { closesAt, dayEnd } from "./close-days.ts";
import { dayAfter, dayAt, monthNamer, type OperatorDay } from "@otklik/rules/operator-days.js";
import { closedDays, daysAfter, firstReceipt, storiesBetween } from "./promise-table.ts";
import { sha256 } from "./sha256.ts";

/** What was found of an operator's chain: how many days hold, and the first that does not, with the reason. */
export interface Verification {
  days: number;
  newest: { day: string; hash: string } | undefined;
  broken?: { day: string; why: string };
}

/**
 * Reads the whole chain again: that each day's hash is of its text, that its text follows the day before, that its
 * topics are those it is bound to, that no day is missing, and that both are what the events say.
 */
export async function verifyDays(
  transaction: Transaction,
  operator: Operator,
  now: Date,
): Promise<Verification> {
  const monthOf = monthNamer(await closedDays(transaction), operator.timeZone);
  const first = await firstReceipt(transaction);
  let [days, last]: [number, PromiseDayRow | undefined] = [0, undefined];
  const found = () => ({ days, newest: last && { day: last.day, hash: last.hash } });
  for (;;) {
    const rows: PromiseDayRow[] = await daysAfter(transaction, last?.day, 31);
    if (rows.length === 0) break;
    const forged = rows.findIndex((row) => forgeryOf(row) !== undefined);
    const sound = forged < 0 ? rows : rows.slice(0, forged);
    const counted = await recount(transaction, { last, rows: sound, monthOf });
    for (const [index, row] of sound.entries()) {
      const why = faultOf(row, { before: last, first, counted: counted[index] ?? {}, operator });
      if (why) return { ...found(), broken: { day: row.day, why } };
      [days, last] = [days + 1, row];
    }
    const row = rows[forged];
    if (row) return { ...found(), broken: { day: row.day, why: forgeryOf(row) ?? "" } };
  }
  const missing = first && missingDay(operator, { last, first, now });
  return missing ? { ...found(), broken: { day: missing, why: "it is missing" } } : found();
}

interface Recounting {
  last: PromiseDayRow | undefined;
  rows: PromiseDayRow[];
  monthOf: (at: Date) => string;
}

async function recount(
  transaction: Transaction,
  { last, rows, monthOf }: Recounting,
): Promise<PromiseTotals[]> {
  const before = last ? dayEnd(last) : beforeAll;
  const ends = rows.map(dayEnd);
  const stories = await storiesBetween(transaction, before, ends.at(-1) ?? before);
  return countDays(stories, [before, ...ends], monthOf);
}

interface Surroundings {
  before: PromiseDayRow | undefined;
  first: Date | undefined;
  counted: PromiseTotals;
  operator: Operator;
}

/** What of a day is not as it was hashed; nothing of it can be believed then. */
function forgeryOf({ text, details, hash, previousHash }: PromiseDayRow): string | undefined {
  if (hash !== sha256(text)) return "its hash is not that of its text";
  try {
    const said = JSON.parse(text) as PromiseDayText;
    const { upTo } = JSON.parse(details) as PromiseDayDetails;
    if (said.detailsHash !== sha256(details)) return "its topics are not those that it was bound to";
    return said.previousHash === previousHash && upTo >= 0 ? undefined : "it contradicts itself";
  } catch {
    return "it cannot be read";
  }
}

function faultOf(row: PromiseDayRow, { before, first, counted, operator }: Surroundings): string | undefined {
  const text = JSON.parse(row.text) as PromiseDayText;
  const { totals } = JSON.parse(row.details) as PromiseDayDetails;
  const expected = before ? dayAfter(before, text.timeZone) : first && dayAt(first, text.timeZone);
  const faults: [wrong: boolean, why: string][] = [
    [row.day !== expected?.day || row.day !== text.day, "the day before it is missing"],
    [text.previousHash !== (before?.hash ?? noHash), "it does not follow the day before"],
    [!spans(row, text, expected), "it does not begin and end where it should"],
    [text.operator !== operator.operator, "it is another operator's"],
    [!same(totals, counted), "the events say something else"],
    [!same({ "": text.months }, { "": byMonth(totals) }), "its topics do not come to what it says"],
  ];
  return faults.find(([wrong]) => wrong)?.[1];
}

function spans(row: PromiseDayRow, text: PromiseDayText, expected: OperatorDay | undefined): boolean {
  const { startsAt, endsAt } = row;
  return (
    text.from === startsAt.toISOString() &&
    text.to === endsAt.toISOString() &&
    startsAt.getTime() === expected?.startsAt.getTime() &&
    endsAt.getTime() === expected.endsAt.getTime()
  );
}

function same(one: PromiseTotals, other: PromiseTotals): boolean {
  const text = (totals: PromiseTotals) => canonicalText({ salt: "", upTo: 0, totals });
  return text(one) === text(other);
}

/** The first day that should have been closed long since: a server that runs closes it within minutes. */
function missingDay(
  operator: Operator,
  { last, first, now }: { last: PromiseDayRow | undefined; first: Date; now: Date },
): string | undefined {
  const next = last ? dayAfter(last, operator.timeZone) : dayAt(first, operator.timeZone);
  const closes = closesAt(new Date(next.endsAt.getTime() - 1), operator);
  return now.getTime() - closes.getTime() > patienceMs ? next.day : undefined;
}

const patienceMs = 3_600_000;
