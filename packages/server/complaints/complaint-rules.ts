import { Temporal } from "temporal-polyfill";

/** Where a complaint stands. */
export type ComplaintStatus =
  "received" | "in_progress" | "waiting_for_customer" | "resolved" | "closed" | "withdrawn" | "rejected";

/** The moment at which something promised falls due: `within` (ISO 8601 duration) from receipt, by the operator's clock. */
export function dueAt(receivedAt: Date, within: string, timeZone: string): Date {
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(received.add(Temporal.Duration.from(within)).epochMilliseconds);
}

/** Running while the answer is owed and not late, kept when it came in time, breached once its moment passed without it. */
export function promiseState(
  { answerDueAt, answeredAt }: { answerDueAt: Date; answeredAt: Date | null },
  now: Date,
): "running" | "kept" | "breached" {
  if ((answeredAt ?? now) > answerDueAt) return "breached";
  return answeredAt ? "kept" : "running";
}

/** Whether the two sides may still write to each other. */
export function isOpenForMessages(status: ComplaintStatus): boolean {
  return status !== "closed" && status !== "withdrawn" && status !== "rejected";
}

/** Where a complaint stands after staff have answered: what was only received is now in progress. */
export function statusAfterAnswer(status: ComplaintStatus): ComplaintStatus {
  return status === "received" ? "in_progress" : status;
}
