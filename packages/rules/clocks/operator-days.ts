import { Temporal } from "temporal-polyfill";

/** A day of an operator's, from one midnight of its clock to the next. */
export interface OperatorDay {
  /** `2026-11-24` */
  day: string;
  startsAt: Date;
  endsAt: Date;
}

/** How long after its midnight a day is closed: what was under way then has been stored. */
export const graceMs = 60_000;

/** The day of a moment by the clock of a zone. */
export function dayAt(moment: Date, timeZone: string): OperatorDay {
  const date = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  return { day: date.toString(), startsAt: midnight(date, timeZone), endsAt: endOf(date, timeZone) };
}

/** The day after, which begins where that one ended, also where the clock or the operator's zone was changed. */
export function dayAfter({ day, endsAt: startsAt }: OperatorDay, timeZone: string): OperatorDay {
  const date = Temporal.PlainDate.from(day).add({ days: 1 });
  const midnightAfter = endOf(date, timeZone);
  return { day: date.toString(), startsAt, endsAt: midnightAfter < startsAt ? startsAt : midnightAfter };
}

/** Names the month of a moment: that of the closed day it was in, or what the operator's clock says now. */
export function monthNamer(closed: readonly OperatorDay[], timeZone: string): (moment: Date) => string {
  const first = closed[0];
  const last = closed.at(-1);
  return (moment) => {
    const isClosed = first && last && first.startsAt <= moment && moment < last.endsAt;
    return (isClosed ? firstEndingAfter(closed, moment) : dayAt(moment, timeZone).day).slice(0, 7);
  };
}

function firstEndingAfter(days: readonly OperatorDay[], moment: Date): string {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.endsAt ?? moment) > moment) high = middle;
    else low = middle + 1;
  }
  return days[low]?.day ?? "";
}

function endOf(date: Temporal.PlainDate, timeZone: string): Date {
  return midnight(date.add({ days: 1 }), timeZone);
}

function midnight(date: Temporal.PlainDate, timeZone: string): Date {
  return new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
}
