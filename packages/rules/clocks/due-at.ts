import { Temporal } from "temporal-polyfill";
import type { OperatorCalendar, Span } from "./calendar.ts";
import { afterOpenMilliseconds, afterOpenTime, openMillisecondsBetween } from "./open-time.ts";

/** The moment at which something promised falls due: `within` (ISO 8601 duration) from receipt, by the operator's clock. */
export function dueAt(receivedAt: Date, within: string, timeZone: string): Date {
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(received.add(Temporal.Duration.from(within)).epochMilliseconds);
}

/** What is promised to everyone who complains: ISO 8601 durations from receipt. */
export interface PromisePolicy {
  answerWithin: string;
  solveWithin: string;
  /** Whether the clock runs always, or in opening hours only. */
  clock: "always" | "openingHours";
}

/** An operator, as far as its promises go. */
export interface Promising extends OperatorCalendar {
  promise: PromisePolicy;
}

/** The moment at which something falls due that was promised on a complaint; in opening hours only, where the policy says so. */
export function promisedAt(operator: Promising, from: Date, within: string): Date {
  return operator.promise.clock === "always"
    ? dueAt(from, within, operator.timeZone)
    : afterOpenTime(operator, from, within);
}

/** When something falls due whose clock stood for a time: what was left of it then is left when it goes on. */
export function dueAfterPause(operator: Promising, due: Date, { startsAt, endsAt }: Span): Date {
  if (due <= startsAt) return due;
  if (operator.promise.clock === "always")
    return new Date(due.getTime() + endsAt.getTime() - startsAt.getTime());
  return afterOpenMilliseconds(
    operator,
    endsAt,
    openMillisecondsBetween(operator, { startsAt, endsAt: due }),
  );
}

/** Running while it is owed and not late, kept when it came in time, breached once its moment passed without it. */
export function promiseState(
  { dueAt, keptAt }: { dueAt: Date; keptAt: Date | null },
  now: Date,
): "running" | "kept" | "breached" {
  if ((keptAt ?? now) > dueAt) return "breached";
  return keptAt ? "kept" : "running";
}
