import { Temporal } from "temporal-polyfill";
import { openSpans, type OperatorCalendar, type Span } from "./calendar.ts";

// As far as the calendar looks for an opening: whoever is closed for longer has closed for good.
const farthest = 366;

/**
 * The moment after a duration (ISO 8601) of opening hours: its hours are hours in which the centre is open, its days
 * are days on which it opens. What begins while it is closed begins with the next opening.
 */
export function afterOpenTime(calendar: OperatorCalendar, from: Date, duration: string): Date {
  const { weeks, days, hours, minutes, seconds } = Temporal.Duration.from(duration);
  const openDays = weeks * 7 + days;
  const start = openDays > 0 ? afterOpenDays(calendar, from, openDays) : from;
  const rest = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return rest > 0 ? afterOpenMilliseconds(calendar, start, rest) : start;
}

/** The moment after so many milliseconds of opening hours; they are counted always where the centre never opens. */
export function afterOpenMilliseconds(calendar: OperatorCalendar, from: Date, length: number): Date {
  let left = length;
  for (const { startsAt, endsAt } of openSpans(calendar, from, farthest)) {
    const begins = Math.max(startsAt.getTime(), from.getTime());
    const room = endsAt.getTime() - begins;
    if (room <= 0) continue;
    if (left <= room) return new Date(begins + left);
    left -= room;
  }
  return new Date(from.getTime() + length);
}

/** How many milliseconds of opening hours there are from one moment to another. */
export function openMillisecondsBetween(calendar: OperatorCalendar, { startsAt, endsAt }: Span): number {
  const days = Math.ceil((endsAt.getTime() - startsAt.getTime()) / 86_400_000) + 1;
  let sum = 0;
  for (const span of openSpans(calendar, startsAt, days)) {
    const begins = Math.max(span.startsAt.getTime(), startsAt.getTime());
    sum += Math.max(0, Math.min(span.endsAt.getTime(), endsAt.getTime()) - begins);
  }
  return sum;
}

/** The same time of day so many opening days later; where the centre is closed at that time, the nearest it is open. */
function afterOpenDays(calendar: OperatorCalendar, from: Date, days: number): Date {
  let plainTime: Temporal.PlainTime | undefined;
  let date: Temporal.PlainDate | undefined;
  let left = days;
  let nearest: number | undefined;
  for (const { startsAt, endsAt } of openSpans(calendar, from, farthest)) {
    if (endsAt <= from) continue;
    const begins = zoned(startsAt > from ? startsAt : from, calendar);
    plainTime ??= begins.toPlainTime();
    if (date && !date.equals(begins.toPlainDate())) left--;
    if (left < 0) break;
    date = begins.toPlainDate();
    if (left > 0) continue;
    const wished = date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime }).epochMilliseconds;
    // Of a day with a break the latest span that has begun by then counts, or the first one.
    if (nearest === undefined || startsAt.getTime() <= wished)
      nearest = Math.max(startsAt.getTime(), Math.min(wished, endsAt.getTime()));
  }
  return new Date(nearest ?? from.getTime() + days * 86_400_000);
}

function zoned(moment: Date, { timeZone }: OperatorCalendar): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}
