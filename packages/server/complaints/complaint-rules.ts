/** Where a complaint stands. */
export type ComplaintStatus =
  "received" | "in_progress" | "waiting_for_customer" | "resolved" | "closed" | "withdrawn" | "rejected";

/** Whether the two sides may still write to each other. */
export function isOpenForMessages(status: ComplaintStatus): boolean {
  return status !== "closed" && status !== "withdrawn" && status !== "rejected";
}

/** Where a complaint stands after staff have answered: what was only received is now in progress. */
export function statusAfterAnswer(status: ComplaintStatus): ComplaintStatus {
  return status === "received" ? "in_progress" : status;
}
