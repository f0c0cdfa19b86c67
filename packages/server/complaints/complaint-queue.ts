import type { Input, Status } from "@otklik/openapi";
import { type SelectQueryBuilder, sql } from "kysely";
import { newestFirst, places, type Listed, type Listing } from "../database/listing.ts";
import type { ComplaintRow, Tables } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import type { Operator } from "../operators/operator.ts";
import { complaintsOf, type Sought } from "./complaint-search.ts";

/** What staff narrow the queue by. */
export type QueueFilter = Pick<
  Input<"listComplaints">,
  "status" | "topic" | "department" | "assignee" | "promise"
>;

/** Which page of the queue, who asks for it, and when. */
export interface QueueListing extends Omit<Listing, "status"> {
  filter: QueueFilter;
  /** What is looked for; then what was found comes newest first. */
  sought?: Sought | undefined;
  operator: Pick<Operator, "topics">;
  subject: string;
  now: Date;
}

/** What the parts of a place in the queue look like. */
export const queuePlace = [/^[0-3]$/, ...places.dueFirst];

type Complaints = SelectQueryBuilder<Tables, "complaints", ComplaintRow>;

/** Everybody's complaints: what is owed by when it falls due, then what waits for its customer, then what is done. */
export async function listQueue(
  transaction: Transaction,
  { sought, after, size, ...listing }: QueueListing,
): Promise<Listed<ComplaintRow>[]> {
  const asked = narrowed(complaintsOf(transaction, sought), listing);
  if (sought) return newestFirst(asked, { status: undefined, after, size });
  const [rank, due, last] = after ?? [];
  const place = sql`(${rank}::smallint, to_timestamp(${due}::float8))`;
  const rows = await asked
    // In seconds it keeps its microseconds and its infinity on the way to the next page and back.
    .select(sql<string>`extract(epoch from next_due_at)::text`.as("dueSeconds"))
    .$if(after !== undefined, (rest) =>
      rest.where(
        sql<boolean>`(queue_rank, next_due_at) >= ${place}
          and ((queue_rank, next_due_at) > ${place} or complaints.id < ${last})`,
      ),
    )
    .orderBy(sql`queue_rank, next_due_at, complaints.id desc`)
    .limit(size)
    .execute();
  return rows.map((row) => Object.assign(row, { place: [String(row.queueRank), row.dueSeconds, row.id] }));
}

function narrowed(
  query: Complaints,
  { filter, operator, subject, now }: Omit<QueueListing, "after" | "size">,
): Complaints {
  const { status, topic, department, assignee, promise } = filter;
  const who = assignee === "me" ? subject : assignee;
  return query
    .$if(status !== undefined, (rest) => rest.where(inStates(status ?? [])))
    .$if(topic !== undefined, (rest) => rest.where("topic", "=", topic ?? ""))
    .$if(department !== undefined, (rest) => rest.where(lookedIntoBy(department ?? "", operator)))
    .$if(assignee === "none", (rest) => rest.where("assigneeSubject", "is", null))
    .$if(assignee !== undefined && assignee !== "none", (rest) =>
      rest.where("assigneeSubject", "=", who ?? ""),
    )
    .$if(promise === "breached", (rest) => rest.where(isBreached(now)))
    .$if(promise === "at_risk", (rest) => rest.where(isAtRisk(now)));
}

const ranks: Partial<Record<Status<"complaint">, number[]>> = {
  received: [0, 1],
  in_progress: [0, 1],
  waiting_for_customer: [2],
};

/** The ranks let the index begin and end where these states do: what is done, for years, is not gone through. */
function inStates(status: readonly Status<"complaint">[]) {
  const possible = status.flatMap((each) => ranks[each] ?? [3]);
  const [first, last] = [Math.min(...possible), Math.max(...possible)];
  return sql<boolean>`status = any(${status}) and queue_rank between ${first} and ${last}`;
}

/** Where none is kept, it is the topic's department. */
function lookedIntoBy(department: string, { topics }: Pick<Operator, "topics">) {
  const own = topics.filter((topic) => topic.department === department).map(({ id }) => id);
  return sql<boolean>`(department = ${department} or (department is null and topic = any(${own})))`;
}

/** What `answerState` and `solveState` call breached. */
function isBreached(now: Date) {
  return sql<boolean>`(answer_breached_at is not null or solve_breached_at is not null
    or (least(answered_at, ${now}::timestamptz) > answer_due_at
      and (answered_at is not null or status <> 'withdrawn'))
    or (least(resolved_at, ${now}::timestamptz) > solve_due_at
      and waiting_since is null and status not in ('withdrawn', 'rejected')))`;
}

/** What they call at risk: the last quarter of its time. */
function isAtRisk(now: Date) {
  return sql<boolean>`queue_rank < 2 and ((answered_at is null and answer_breached_at is null
      and answer_due_at >= ${now}::timestamptz
      and answer_due_at - ${now}::timestamptz < (answer_due_at - received_at) / 4)
    or (solve_breached_at is null and solve_due_at >= ${now}::timestamptz
      and solve_due_at - ${now}::timestamptz < (solve_due_at - coalesce(solve_started_at, received_at)) / 4))`;
}
