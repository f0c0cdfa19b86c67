import { Temporal } from "temporal-polyfill";

/** When the month of a moment began by the operator's clock, or one some months earlier. */
export function monthBegan(now: Date, timeZone: string, monthsEarlier = 0): Date {
  const first = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .with({ day: 1 })
    .subtract({ months: monthsEarlier });
  return new Date(first.toZonedDateTime({ timeZone }).epochMilliseconds);
}
