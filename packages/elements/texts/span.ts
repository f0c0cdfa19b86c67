import { daysAway, momentOf, type Moment } from "./moment.ts";

/** A span of time within a day, as a person would tell it. */
export interface Span {
  start: Moment;
  end: Moment;
  /** 0 for today, 1 for tomorrow, undefined for any other day. */
  away: 0 | 1 | undefined;
}

/** The span between two instants, in the viewer's own zone. */
export function spanOf(startsAt: string, endsAt: string): Span {
  return { start: momentOf(startsAt), end: momentOf(endsAt), away: daysAway(startsAt) };
}
