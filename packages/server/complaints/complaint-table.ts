import type { Schemas } from "@otklik/openapi";
import { sql } from "kysely";
import type { ComplaintRow, EventRow } from "../database/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { isStaff, type Caller } from "../identity/caller.ts";
import type { Context } from "../http/operations/context.ts";
import { localized } from "../operators/operator.ts";
import { promiseState } from "./complaint-rules.ts";

/** How a complaint is shown: to whom, when, in which language, of which operator. */
export type ComplaintView = Pick<Context, "operator" | "caller" | "now" | "language">;

/** The complaint of that number, if the caller may see it; `hold` keeps others from changing it until the end. */
export async function findComplaint(
  transaction: Transaction,
  { number, caller, hold = false }: { number: string; caller: Caller; hold?: boolean },
): Promise<ComplaintRow | undefined> {
  const row = await transaction
    .selectFrom("complaints")
    .selectAll()
    .where("number", "=", number)
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  return row && mayRead(row, caller) ? row : undefined;
}

function mayRead(row: ComplaintRow, caller: Caller): boolean {
  if (caller.kind === "anonymous") return false;
  if (caller.kind === "receipt") return caller.complaintId === row.id;
  return isStaff(caller) || (caller.roles.includes("customer") && row.customerSubject === caller.subject);
}

/** What happened to a complaint, oldest first. */
export async function readTimeline(transaction: Transaction, complaintId: string): Promise<EventRow[]> {
  return transaction
    .selectFrom("events")
    .selectAll()
    .where("thingId", "=", complaintId)
    .orderBy("sequence")
    .execute();
}

/** Which page of which list; `after` is where the last row of the page before stood. */
export interface ComplaintListing {
  status: string[] | undefined;
  after: string[] | undefined;
  limit: number;
}

/** A complaint and where it stands in its list. */
export type ListedComplaint = ComplaintRow & { place: string[] };

/** A customer's own complaints, newest first; one more than the limit where there is a next page. */
export async function listOwnComplaints(
  transaction: Transaction,
  subject: string,
  { status, after, limit }: ComplaintListing,
): Promise<ListedComplaint[]> {
  const rows = await transaction
    .selectFrom("complaints")
    .selectAll()
    .where("customerSubject", "=", subject)
    .$if(status !== undefined, (query) => query.where("status", "in", status ?? []))
    .$if(after !== undefined, (query) => query.where("id", "<", after?.[0] ?? ""))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, place: [row.id] }));
}

/** Everybody's complaints, what falls due first on top; one more than the limit where there is a next page. */
export async function listQueue(
  transaction: Transaction,
  { status, after, limit }: ComplaintListing,
): Promise<ListedComplaint[]> {
  const [due, id] = after ?? [];
  const rows = await transaction
    .selectFrom("complaints")
    .selectAll()
    // In seconds it keeps its microseconds and its infinity on the way to the next page and back.
    .select(sql<string>`extract(epoch from next_due_at)::text`.as("dueSeconds"))
    .$if(status !== undefined, (query) => query.where("status", "in", status ?? []))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`next_due_at >= to_timestamp(${due}::float8)
          and (next_due_at > to_timestamp(${due}::float8) or id < ${id})`,
      ),
    )
    .orderBy("nextDueAt")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, place: [row.dueSeconds, row.id] }));
}

/** A row as the contract shows it, without its timeline. */
export function complaintSummary(row: ComplaintRow, view: ComplaintView): Schemas["ComplaintSummary"] {
  const { operator, caller, now, language } = view;
  const name = operator.topics.find(({ id }) => id === row.topic)?.name;
  return {
    number: row.number,
    topic: { id: row.topic, name: name ? localized(name, language, operator) : row.topic },
    words: row.words,
    status: row.status,
    language: row.language,
    receivedAt: row.receivedAt.toISOString(),
    promise: {
      answerDueAt: row.answerDueAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      solveDueAt: row.solveDueAt.toISOString(),
      state: promiseState(row, now),
    },
    ...(isStaff(caller) && {
      customer: { name: row.customerName, tier: row.customerTier, email: row.email, phone: row.phone },
    }),
  };
}

/** A row and its events as the contract shows them. */
export function complaint(row: ComplaintRow, events: EventRow[], view: ComplaintView): Schemas["Complaint"] {
  return {
    ...complaintSummary(row, view),
    timeline: events.map(({ id, type, at, actorRole, actorName, text }) => ({
      id,
      type,
      at: at.toISOString(),
      actor: { role: actorRole, name: actorName },
      text,
    })),
  };
}
