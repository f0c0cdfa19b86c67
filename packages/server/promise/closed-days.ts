import { addAll, type PromiseDayDetails, type PromiseTotals } from "@otklik/rules/promise.js";
import type { PromiseDayRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { beforeAll, type DayEnd } from "@otklik/rules/promise.js";
import { dayEnd } from "./close-days.ts";
import type { OperatorDay } from "@otklik/rules/operator-days.js";
import { daysAfter } from "./promise-table.ts";

/** What the closed days of an operator come to. */
export interface ClosedFigures {
  days: readonly OperatorDay[];
  totals: PromiseTotals;
  /** The newest closed day, and where the next one begins to count. */
  last: Pick<PromiseDayRow, "day" | "hash" | "endsAt"> | undefined;
  end: DayEnd;
}

const nothing: ClosedFigures = { days: [], totals: {}, last: undefined, end: beforeAll };

/** Adds up the closed days once: they never change, so each question reads only those that are new. */
export class ClosedDays {
  readonly #known = new Map<string, ClosedFigures>();

  async read(transaction: Transaction, operatorId: string): Promise<ClosedFigures> {
    for (;;) {
      const known = this.#known.get(operatorId) ?? nothing;
      const rows = await daysAfter(transaction, known.last?.day);
      const last = rows.at(-1);
      if (!last) return known;
      const totals = structuredClone(known.totals);
      for (const { details } of rows) addAll(totals, (JSON.parse(details) as PromiseDayDetails).totals);
      const days = [...known.days, ...rows.map(({ day, startsAt, endsAt }) => ({ day, startsAt, endsAt }))];
      const { day, hash, endsAt } = last;
      this.#known.set(operatorId, { days, totals, last: { day, hash, endsAt }, end: dayEnd(last) });
    }
  }
}
