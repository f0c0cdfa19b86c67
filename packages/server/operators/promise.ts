import { Temporal } from "temporal-polyfill";

/** The moment at which something promised falls due: `within` (ISO 8601 duration) from receipt, by the operator's clock. */
export function dueAt(receivedAt: Date, within: string, timeZone: string): Date {
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(received.add(Temporal.Duration.from(within)).epochMilliseconds);
}

/** Running while it is owed and not late, kept when it came in time, breached once its moment passed without it. */
export function promiseState(
  { dueAt, keptAt }: { dueAt: Date; keptAt: Date | null },
  now: Date,
): "running" | "kept" | "breached" {
  if ((keptAt ?? now) > dueAt) return "breached";
  return keptAt ? "kept" : "running";
}
