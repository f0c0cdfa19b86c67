import type { Input } from "@otklik/openapi";
import { answerState, solveState } from "@otklik/rules/complaint-rules.js";
import { numberIn, wordsOf } from "@otklik/rules/search.js";
import { ascending, descending } from "../operations/paging.ts";
import type { ComplaintRecord } from "../store/records.ts";

/** Who narrows the queue, when, and by what. */
export interface Narrowing {
  input: Input<"listComplaints">;
  subject: string;
  now: Date;
}

/** Whether a complaint is among those that staff ask for. */
export function isAskedFor(record: ComplaintRecord, { input, subject, now }: Narrowing): boolean {
  const { topic, department, assignee, promise, search } = input;
  const agent = record.assigneeSubject ?? "none";
  return (
    [undefined, record.topic].includes(topic) &&
    [undefined, record.department].includes(department) &&
    [undefined, agent].includes(assignee === "me" ? subject : assignee) &&
    (promise === undefined || [answerState(record, now), solveState(record, now)].includes(promise)) &&
    (search === undefined || speaksOf(record, search))
  );
}

function speaksOf({ number, words, customerName }: ComplaintRecord, search: string): boolean {
  const sought = wordsOf(search).filter((word) => word.length > 2);
  const said = wordsOf(`${words} ${customerName ?? ""}`);
  if (numberIn(search)) return numberIn(search) === number;
  return sought.length > 0 && sought.every((word) => said.some((other) => isFormOf(word, other)));
}

/** Whether one begins as the other does but for an ending. */
function isFormOf(word: string, other: string): boolean {
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
  return other.startsWith(stem) && Math.abs(other.length - word.length) <= 3;
}

/** Sorts as text: what is owed by when it falls due, then what waits for its customer, then what is done. */
export function queueKey(record: ComplaintRecord): string {
  const { status, servedFirst, order } = record;
  if (status === "received" || status === "in_progress")
    return [servedFirst ? "0" : "1", ascending(nextDueAt(record)), descending(order)].join(" ");
  return [status === "waiting_for_customer" ? "2" : "3", newestKey(record)].join(" ");
}

/** Sorts as text, the newest first. */
export function newestKey({ receivedAt, order }: ComplaintRecord): string {
  return [descending(receivedAt.getTime()), descending(order)].join(" ");
}

function nextDueAt({ answeredAt, answerDueAt, solveDueAt, escalationDueAt }: ComplaintRecord): number {
  const owed = [
    solveDueAt,
    ...(answeredAt === null ? [answerDueAt] : []),
    ...(escalationDueAt ? [escalationDueAt] : []),
  ];
  return Math.min(...owed.map((moment) => moment.getTime()));
}
