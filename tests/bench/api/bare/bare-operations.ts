import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Query, Row } from "./bare-store.ts";

export const operator = "gorizont";

/** A request that has an effect once. */
export interface KeyedRequest {
  operation: string;
  subject: string;
  key: string;
  body: Row;
}

/** Claims the key, looks for its answer, does the work and keeps the answer. */
export async function once(
  query: Query,
  { operation, subject, key, body }: KeyedRequest,
  work: () => Promise<Row>,
): Promise<Row> {
  const claim = sha256(key);
  await query("select pg_try_advisory_xact_lock($1::bigint) as claimed", [claim.readBigInt64BE().toString()]);
  await query(
    `select "body_hash", "answer" from "idempotency_keys" where "subject" = $1 and "operation" = $2 and "key_hash" = $3`,
    [subject, operation, claim],
  );
  const answer = await work();
  await insert(query, "idempotency_keys", {
    operator_id: operator,
    subject,
    operation,
    key_hash: claim,
    body_hash: sha256(JSON.stringify(body)),
    answer: Buffer.from(JSON.stringify(answer)),
    expires_at: new Date(Date.now() + 72 * 3_600_000),
  });
  return answer;
}

/** What every case begins with. */
export function newCase(): { operator_id: string; id: string; number: string; version: number } {
  return { operator_id: operator, id: randomUUID(), number: randomBytes(6).toString("hex"), version: 1 };
}

/** Writes the receipt of a case. */
export async function issueReceipt(query: Query, { id, number }: Row, kind: string): Promise<Row> {
  const secret = randomBytes(16).toString("base64url");
  await insert(query, `receipts on conflict ("operator_id", "number") do nothing returning "number"`, {
    operator_id: operator,
    number,
    case_kind: kind,
    case_id: id,
    secret_hash: sha256(secret),
  });
  return { number, secret };
}

/** Writes what happened first to a case. */
export async function recordEvent(query: Query, { id, number }: Row, happening: Row): Promise<Row> {
  const [event = {}] = await insert(query, "events returning *", {
    operator_id: operator,
    id: randomUUID(),
    case_id: id,
    case_number: number,
    owner_subject: null,
    sequence: 1,
    actor_role: "customer",
    actor_subject: null,
    actor_name: null,
    words: null,
    details: "{}",
    at: new Date(),
    ...happening,
  });
  return event;
}

/** Writes a row; `into` is a table, and perhaps what of a conflict and what comes back. */
export function insert(query: Query, into: string, columns: Row): Promise<Row[]> {
  const [, table = into, ending = ""] = /^(\w+) (.*)$/.exec(into) ?? [];
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const places = names.map((_, index) => `$${index + 1}`);
  const text = `insert into "${table}" (${names.join(", ")}) values (${places.join(", ")}) ${ending}`;
  return query(text, Object.values(columns));
}

/** Reads a list's first page. */
export async function firstPage(query: Query, text: string, values: unknown[]): Promise<Row> {
  const rows = await query(text, [...values, 51]);
  return { items: rows.slice(0, 50).map(shown), nextCursor: null };
}

/** A row without what nobody is shown. */
export function shown({ operator_id, id, version, search, next_due_at, ...members }: Row): Row {
  return members;
}

/** An event as a timeline shows it. */
export function shownEvent({ id, type, at, actor_role, actor_name, words, details }: Row): Row {
  return { id, type, at, actor_role, actor_name, words, details };
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
