import type { Schemas, Status } from "@otklik/openapi";
import { untoldEvents } from "@otklik/rules/timeline.js";
import { sql } from "kysely";
import type { Listed, Listing } from "../database/listing.ts";
import type { EventRow, IdeaRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { readTimeline, timelineEntry } from "../cases/timeline.ts";
import type { Context } from "../http/operations/context.ts";
import { stepsOpenTo } from "@otklik/rules/transitions.js";
import { Problem } from "../problems/problem.ts";
import { named } from "@otklik/rules/operator-policy.js";

/** How an idea is shown: to whom, in which language, of which operator. */
export type IdeaView = Pick<Context, "operator" | "caller" | "language">;

/** An idea, and what its reader has to do with it. */
export type ReadIdea = IdeaRow & { voted: boolean; following: boolean };

/** Every idea, as one person reads it. */
function ideasFor(transaction: Transaction, subject: string) {
  // By joins and not by `exists`: of these the planner would read all votes there are, for a page of fifty ideas.
  return transaction
    .selectFrom("ideas")
    .leftJoin("ideaVotes", (join) =>
      join
        .onRef("ideaVotes.operatorId", "=", "ideas.operatorId")
        .onRef("ideaVotes.ideaId", "=", "ideas.id")
        .on("ideaVotes.subject", "=", subject),
    )
    .leftJoin("ideaFollowers", (join) =>
      join
        .onRef("ideaFollowers.operatorId", "=", "ideas.operatorId")
        .onRef("ideaFollowers.ideaId", "=", "ideas.id")
        .on("ideaFollowers.subject", "=", subject),
    )
    .selectAll("ideas")
    .select([sql<boolean>`idea_votes.subject is not null`.as("voted"), follows.as("following")]);
}

const follows = sql<boolean>`idea_followers.subject is not null`;

/** The idea of that number. Throws Problem 404. */
export async function findIdea(
  transaction: Transaction,
  { number, subject }: { number: string; subject: string },
): Promise<ReadIdea> {
  const row = await ideasFor(transaction, subject).where("number", "=", Number(number)).executeTakeFirst();
  if (!row) throw new Problem("not-found");
  return row;
}

/** The ideas of these numbers, kept from others' changes until the end; in an order that is always the same. */
export async function holdIdeas(transaction: Transaction, numbers: string[]): Promise<IdeaRow[]> {
  return transaction
    .selectFrom("ideas")
    .selectAll()
    .where("number", "in", numbers.map(Number))
    .orderBy("number")
    .forUpdate()
    .execute();
}

/** Which page of which ideas. */
export interface IdeaListing extends Listing {
  status?: Status<"idea">[] | undefined;
  subject: string;
  step: string | undefined;
  followed: boolean | undefined;
  sort: "votes" | "newest";
  /** Only these, in this order; `after` does not count then. */
  ids: string[] | undefined;
}

/** Ideas by votes, newest first, or in the order of the ids that were asked for; `size` at most. */
export async function listIdeaRows(
  transaction: Transaction,
  { subject, status, step, followed, sort, ids, after, size }: IdeaListing,
): Promise<Listed<ReadIdea>[]> {
  const [votes = "0", number = "0"] = sort === "votes" ? (after ?? []) : ["0", ...(after ?? [])];
  const isBehind =
    sort === "votes"
      ? sql<boolean>`(votes, number) < (${votes}::integer, ${number}::integer)`
      : sql<boolean>`number < ${number}::integer`;
  const rows = await ideasFor(transaction, subject)
    .$if(status !== undefined, (query) => query.where("status", "in", status ?? []))
    .$if(step !== undefined, (query) => query.where("step", "=", step ?? ""))
    .$if(followed !== undefined, (query) => query.where(follows, "=", followed ?? true))
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .$if(after !== undefined && ids === undefined, (query) => query.where(isBehind))
    .$if(sort === "votes", (query) => query.orderBy("votes", "desc"))
    .orderBy("number", "desc")
    .limit(size)
    .execute();
  if (ids) rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return rows.map((row) => ({
    ...row,
    place: [...(sort === "votes" ? [String(row.votes)] : []), String(row.number)],
  }));
}

/** What the parts of a place look like in each order. */
export const ideaPlaces = { votes: [/^\d{1,9}$/, /^\d{1,9}$/], newest: [/^\d{1,9}$/] };

/** The comments of an idea, oldest first; `size` at most. */
export async function listComments(
  transaction: Transaction,
  ideaId: string,
  { after, size }: Listing,
): Promise<Listed<EventRow>[]> {
  const rows = await transaction
    .selectFrom("events")
    .selectAll()
    .where("caseId", "=", ideaId)
    .where("type", "=", "idea.commented")
    .$if(after !== undefined, (query) => query.where("sequence", ">", Number(after?.[0])))
    .orderBy("sequence")
    .limit(size)
    .execute();
  return rows.map((row) => ({ ...row, place: [String(row.sequence)] }));
}

/** How many ideas there are in each state, or for each step. */
export async function countIdeas(
  transaction: Transaction,
  by: "status" | "step",
): Promise<Record<string, number>> {
  const rows = await transaction
    .selectFrom("ideas")
    .select([by, sql<number>`count(*)::integer`.as("count")])
    .groupBy(by)
    .execute();
  return Object.fromEntries(rows.map((row) => [row[by], row.count]));
}

/** A row as the contract shows it, without its timeline but with what its reader may do. */
export function ideaSummary(row: ReadIdea, view: IdeaView): Schemas["IdeaSummary"] {
  const { title, words, status, owner, dueOn, reason, mergedInto, votes, voted, following, comments } = row;
  return {
    number: String(row.number),
    step: named(row.step, view.operator.journey, view),
    title,
    words,
    status,
    author: row.authorName,
    proposedAt: row.proposedAt.toISOString(),
    owner,
    dueOn,
    reason,
    mergedInto: mergedInto === null ? null : String(mergedInto),
    votes,
    voted,
    following,
    comments,
    can: stepsOpenTo(view.caller, "idea", status),
  };
}

/** A row as the contract shows it, with its story. */
export async function idea(
  row: ReadIdea,
  transaction: Transaction,
  view: IdeaView,
): Promise<Schemas["Idea"]> {
  const events = await readTimeline(transaction, row.id, untoldEvents);
  return { ...ideaSummary(row, view), timeline: events.map(timelineEntry) };
}
