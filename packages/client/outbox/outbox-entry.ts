import type { OperationId, ReceiptKind } from "@otklik/openapi";
import { longestWait } from "../calls/patience.ts";
import { isRecord, type ProblemFacts } from "../calls/problem.ts";

/** A file that goes ahead of what it belongs to. */
export interface OutboxFile {
  name: string;
  type: string;
  content: Blob;
  /** The idempotency key of its upload; another one where an upload has to be made anew. */
  key: string;
  /** What the server calls it; undefined until it is there. */
  id?: string | undefined;
}

/** What somebody wants to have sent. */
export interface Submission {
  operation: OperationId;
  input: Readonly<Record<string, unknown>>;
  /** Names its one effect, for life. */
  key: string;
  /** Which server and which operator's site it is for. */
  place: string;
  /** The subject of the token of the one who sends it; empty for nobody known. */
  subject: string;
  /** The kind of case that it begins or belongs to. */
  kind: ReceiptKind;
  /** By which someone without an account may send it. */
  receipt?: { number: string; secret: string } | undefined;
  /** What it is about: what has one name is delivered one after the other. */
  about: string;
  files?: readonly OutboxFile[] | undefined;
}

/** Something that was sent, and how far it came. */
export interface OutboxEntry extends Submission {
  schema: typeof schema;
  createdAt: number;
  attempts: number;
  /** No attempt is made before. */
  notBefore: number;
  state: "waiting" | "received" | "refused" | "expired";
  /** Whether the server asked to wait; otherwise it was not reached. */
  isBusy?: boolean | undefined;
  /** Why it was refused. */
  problem?: ProblemFacts | undefined;
  /** What the server gave. */
  answer?: Readonly<Record<string, unknown>> | undefined;
}

const schema = 2;
const day = 86_400_000;

/** How long something may wait before it is given up. */
export const patience = 7 * day;

/** How long what became of it is kept for the one who sent it. */
export const remembrance = 30 * day;

/** A new entry. */
export function entryOf(submission: Submission, now: number): OutboxEntry {
  return { ...submission, schema, createdAt: now, attempts: 0, notBefore: 0, state: "waiting" };
}

/** An entry as it lies on the device, in today's names; undefined for what a later version has written. */
export function readEntry(row: unknown): OutboxEntry | undefined {
  if (hasSchema<OutboxEntry>(row, schema)) return row;
  if (!hasSchema<OldEntry>(row, 1)) return undefined;
  // Schema 1 called what a message says `text`, and what an entry is about `thing`.
  const { thing, input: written, ...entry } = row;
  const { text, ...input } = written;
  return { ...entry, schema, about: thing, input: text === undefined ? input : { ...input, words: text } };
}

type OldEntry = Omit<OutboxEntry, "about" | "schema"> & { schema: 1; thing: string };

function hasSchema<Entry extends { schema: number }>(row: unknown, written: Entry["schema"]): row is Entry {
  return isRecord(row) && row.schema === written;
}

/** Whether the next attempt may be made; what lies further off than any wait, a clock that was wrong has written. */
export function isDue({ notBefore }: OutboxEntry, now: number): boolean {
  return notBefore <= now || notBefore > now + longestWait;
}

/** Whether it has waited too long. */
export function isTooOld({ createdAt }: OutboxEntry, now: number): boolean {
  return now - createdAt > patience;
}
