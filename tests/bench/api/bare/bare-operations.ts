import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Query, Row } from "./bare-store.ts";

const operator = "gorizont";

/** What getComplaint asks of the database. */
export async function getRow(query: Query, number: string): Promise<Row> {
  const [row] = await query(`select * from "complaints" where "number" = $1`, [number]);
  if (!row) throw new Error("There is no such complaint.");
  return { ...shown(row), timeline: await timelineOf(query, row) };
}

async function timelineOf(query: Query, { id }: Row): Promise<Row[]> {
  const events = await query(`select * from "events" where "thing_id" = $1 order by "sequence"`, [id]);
  return events.map(shownEvent);
}

/** What listComplaints asks of the database for a customer's first page. */
export async function listRows(query: Query): Promise<Row> {
  const rows = await query(
    `select * from "complaints" where "customer_subject" = $1 order by "id" desc limit $2`,
    ["gorizont-anna", 51],
  );
  return { items: rows.slice(0, 50).map(shown), nextCursor: null };
}

/** What createComplaint asks of the database: the key is claimed and looked for, then four rows are written. */
export async function createRow(query: Query, body: Record<string, string>, key: string): Promise<Row> {
  const claim = sha256(key);
  await query("select pg_try_advisory_xact_lock($1::bigint) as claimed", [claim.readBigInt64BE().toString()]);
  await query(
    `select "body_hash", "answer" from "idempotency_keys" where "subject" = $1 and "operation" = $2 and "key_hash" = $3`,
    ["anonymous", "createComplaint", claim],
  );
  const columns = complaintColumns(body);
  await insert(query, "receipts", receiptColumns(columns));
  const [row = {}] = await insert(query, "complaints", columns);
  const [event = {}] = await insert(query, "events", eventColumns(row));
  const answer = {
    complaint: { ...shown(row), timeline: [shownEvent(event)] },
    receipt: { number: row["number"] },
  };
  await insert(query, "idempotency_keys", {
    operator_id: operator,
    subject: "anonymous",
    operation: "createComplaint",
    key_hash: claim,
    body_hash: sha256(JSON.stringify(body)),
    answer: Buffer.from(JSON.stringify(answer)),
    expires_at: new Date(Date.now() + 72 * 3_600_000),
  });
  return answer;
}

function insert(
  query: Query,
  table: "receipts" | "complaints" | "events" | "idempotency_keys",
  columns: Row,
): Promise<Row[]> {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const places = names.map((_, index) => `$${index + 1}`);
  const endings = {
    receipts: `on conflict ("operator_id", "number") do nothing returning "number"`,
    complaints: "returning *",
    events: "returning *",
    idempotency_keys: "",
  };
  const text = `insert into "${table}" (${names.join(", ")}) values (${places.join(", ")}) ${endings[table]}`;
  return query(text, Object.values(columns));
}

function complaintColumns({ topic, words, consentVersion }: Record<string, string>): Row {
  const now = new Date();
  return {
    topic,
    words,
    language: "en",
    consent_version: consentVersion,
    consented_at: now,
    customer_subject: null,
    customer_name: null,
    customer_tier: null,
    email: null,
    phone: null,
    operator_id: operator,
    id: randomUUID(),
    number: randomBytes(6).toString("hex"),
    status: "received",
    received_at: now,
    version: 1,
    answer_due_at: now,
    solve_due_at: now,
    answered_at: null,
  };
}

function receiptColumns({ id, number }: Row): Row {
  const secret_hash = sha256(randomBytes(16).toString("base64url"));
  return { operator_id: operator, number, thing_kind: "complaint", thing_id: id, secret_hash };
}

function eventColumns({ id, number, received_at: at, words }: Row): Row {
  return {
    operator_id: operator,
    id: randomUUID(),
    thing_kind: "complaint",
    thing_id: id,
    thing_number: number,
    owner_subject: null,
    sequence: 1,
    at,
    type: "complaint.received",
    text: words,
    actor_role: "customer",
    actor_subject: null,
    actor_name: null,
    details: "{}",
  };
}

function shown(row: Row): Row {
  const { number, topic, words, status, language, received_at, answer_due_at, answered_at, solve_due_at } =
    row;
  return { number, topic, words, status, language, received_at, answer_due_at, answered_at, solve_due_at };
}

function shownEvent({ id, type, at, actor_role, actor_name, text }: Row): Row {
  return { id, type, at, actor_role, actor_name, text };
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
