import { Temporal } from "temporal-polyfill";

/** Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

/** Hours of a day by the operator's clock, `08:00` to `22:00`; `24:00` is the end of the day. */
export interface Hours {
  opens: string;
  closes: string;
}

/** When the contact centre is open, by the operator's own clock. */
export interface Calendar {
  weekly: ({ days: Weekday[] } & Hours)[];
  /** Days that are not as usual; one without hours is closed. */
  exceptions: { date: string; hours: Hours[] }[];
}

/** A calendar, and the zone (IANA) whose clock it goes by. */
export interface OperatorCalendar {
  calendar: Calendar;
  timeZone: string;
}

/** A time in which the centre is open, or part of one. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

// Whoever is closed for longer than this has closed for good.
const longestClosure = 366;

/** Every span of opening hours of the days from one moment to another, earliest first; whole also at the ends. */
export function* openSpans(
  { calendar, timeZone }: OperatorCalendar,
  from: Date,
  days: number,
): Generator<Span> {
  const first = Temporal.Instant.fromEpochMilliseconds(from.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  for (let ahead = 0; ahead <= days; ahead++) {
    const date = first.add({ days: ahead });
    for (const { opens, closes } of hoursOf(calendar, date)) {
      yield { startsAt: momentAt(date, opens, timeZone), endsAt: momentAt(date, closes, timeZone) };
    }
  }
}

/** The span of opening hours that a moment is in; undefined where the centre is closed then. */
export function openSpanAt(calendar: OperatorCalendar, moment: Date): Span | undefined {
  for (const span of openSpans(calendar, moment, 0)) {
    if (span.startsAt <= moment && moment < span.endsAt) return span;
  }
  return undefined;
}

/** When the centre opens next after a moment; undefined where the calendar knows of no opening in a year. */
export function nextOpening(calendar: OperatorCalendar, after: Date): Date | undefined {
  for (const { startsAt } of openSpans(calendar, after, longestClosure))
    if (startsAt > after) return startsAt;
  return undefined;
}

/** Divides opening hours into spans of so many minutes; what is left at the end of a day is no slot. */
export function* slotsOf(
  calendar: OperatorCalendar,
  minutes: number,
  { startsAt: from, endsAt }: Span,
): Generator<Span> {
  const length = minutes * 60_000;
  const days = Math.ceil((endsAt.getTime() - from.getTime()) / 86_400_000) + 1;
  for (const span of openSpans(calendar, from, days)) {
    const last = Math.min(span.endsAt.getTime(), endsAt.getTime() + length) - length;
    for (let start = span.startsAt.getTime(); start <= last; start += length) {
      if (start >= from.getTime()) yield { startsAt: new Date(start), endsAt: new Date(start + length) };
    }
  }
}

function hoursOf({ weekly, exceptions }: Calendar, date: Temporal.PlainDate): Hours[] {
  const exception = exceptions.find((each) => each.date === date.toString());
  if (exception) return exception.hours;
  const weekday = weekdays[date.dayOfWeek - 1];
  return weekly
    .filter(({ days }) => days.some((day) => day === weekday))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** An hour that a change of the clock skips is the hour after it. */
function momentAt(date: Temporal.PlainDate, time: string, timeZone: string): Date {
  const [day, clock] = time === "24:00" ? [date.add({ days: 1 }), "00:00"] : [date, time];
  const plainTime = Temporal.PlainTime.from(clock);
  return new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
