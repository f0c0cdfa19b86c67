import type { PromiseTally, PromiseTotals } from "./promise-tally.ts";

/** What everyone may read of a closed day, and what its hash is of. */
export interface PromiseDayText {
  operator: string;
  /** `2026-11-24` */
  day: string;
  /** Its first moment, which is the end of the day before, and its end (RFC 3339, UTC). */
  from: string;
  to: string;
  timeZone: string;
  months: Record<string, PromiseTally>;
  detailsHash: string;
  previousHash: string;
}

/** What is kept beside it: by topic, where which event counts; the salt keeps it from being guessed by its hash. */
export interface PromiseDayDetails {
  salt: string;
  /** The position of the last event that is counted on this day or before; later ones count later, whenever they happened. */
  upTo: number;
  totals: PromiseTotals;
}

/** What stands in the place of the hash before the first day. */
export const noHash = "0".repeat(64);

/** The one text of a value, whatever order its members came in. */
export function canonicalText(value: PromiseDayText | PromiseDayDetails): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    member !== null && typeof member === "object"
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
