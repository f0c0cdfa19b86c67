import type { Input, Output } from "@otklik/openapi";
import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import { recordEvent } from "../cases/event-log.ts";
import { timelineEntry } from "../cases/timeline.ts";
import { eventfulCase } from "../cases/transition.ts";
import { pageOf, placeOf } from "../http/operations/paging.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { checkChoices } from "../operators/choices.ts";
import { stepFault } from "@otklik/rules/choices.js";
import { searchIdeas } from "./idea-search.ts";
import {
  countIdeas,
  findIdea,
  idea,
  ideaPlaces,
  ideaSummary,
  listComments,
  listIdeaRows,
  type ReadIdea,
} from "./idea-table.ts";
import { employeeOf, moveAsEmployee } from "./move-idea.ts";

/** Proposes an idea under the operator's next number; its author follows it. Throws Problem 422 for an unknown step. */
export async function createIdea(
  { step, title, words }: Input<"createIdea">,
  context: StoreContext,
): Promise<Output<"createIdea">> {
  const { operator, caller, now, transaction } = context;
  const { subject, name } = employeeOf(caller);
  checkChoices(stepFault(step, operator));
  const operatorId = operator.operator;
  const values = {
    operatorId,
    id: uuidv7({ msecs: now.getTime() }),
    // Row-level security lets this count the operator's own.
    number: sql<number>`(select coalesce(max(number), 0) + 1 from ideas)`,
    step,
    title: title.trim(),
    words: words ?? null,
    status: "proposed" as const,
    authorSubject: subject,
    authorName: name,
    proposedAt: now,
    votes: 0,
    comments: 0,
    version: 1,
  };
  for (;;) {
    const row = await transaction
      .insertInto("ideas")
      .values(values)
      // Whoever proposes at the same moment may have taken the number.
      .onConflict((conflict) => conflict.columns(["operatorId", "number"]).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) continue;
    await transaction.insertInto("ideaFollowers").values({ operatorId, ideaId: row.id, subject }).execute();
    await recordEvent(transaction, eventfulCase("idea", row), {
      type: "idea.proposed",
      at: now,
      actor: { role: "employee", caller },
    });
    return idea({ ...row, voted: false, following: true }, transaction, context);
  }
}

const mostFound = 50;

/** Ideas by votes or newest first; those that speak of `words`, the best match first. */
export async function listIdeas(
  { words, sort = "votes", cursor, limit, status, step, followed }: Input<"listIdeas">,
  context: StoreContext,
): Promise<Output<"listIdeas">> {
  const { transaction, caller } = context;
  const { subject } = employeeOf(caller);
  const after = placeOf(cursor, ideaPlaces[sort]);
  const ids =
    words === undefined
      ? undefined
      : await searchIdeas(transaction, { text: words, every: true, size: mostFound });
  const show = (row: ReadIdea) => ideaSummary(row, context);
  const page = await pageOf(limit, show, (size) =>
    listIdeaRows(transaction, { subject, status, step, followed, sort, ids, after, size }),
  );
  return ids ? { ...page, nextCursor: null } : page;
}

const mostSimilar = 5;

/** Ideas that speak of half of what was written so far. */
export async function listSimilarIdeas(
  { words }: Input<"listSimilarIdeas">,
  context: StoreContext,
): Promise<Output<"listSimilarIdeas">> {
  const { transaction, caller } = context;
  const { subject } = employeeOf(caller);
  const ids = await searchIdeas(transaction, { text: words, every: false, size: mostSimilar });
  const rows = await listIdeaRows(transaction, {
    ...{ subject, ids, size: mostSimilar, sort: "votes" },
    ...{ status: undefined, step: undefined, followed: undefined, after: undefined },
  });
  return { items: rows.map((row) => ideaSummary(row, context)) };
}

/** One idea with its story. Throws Problem 404. */
export async function getIdea(
  { number }: Input<"getIdea">,
  context: StoreContext,
): Promise<Output<"getIdea">> {
  const { transaction, caller } = context;
  const row = await findIdea(transaction, { number, subject: employeeOf(caller).subject });
  return idea(row, transaction, context);
}

/** What colleagues say of an idea. Throws Problem 404. */
export async function listIdeaComments(
  { number, cursor, limit }: Input<"listIdeaComments">,
  context: StoreContext,
): Promise<Output<"listIdeaComments">> {
  const { transaction, caller } = context;
  const { id } = await findIdea(transaction, { number, subject: employeeOf(caller).subject });
  const after = placeOf(cursor, [/^\d{1,9}$/]);
  return pageOf(limit, timelineEntry, (size) => listComments(transaction, id, { after, size }));
}

/** Says something of an idea. Throws Problem 409 where it is merged, for its comments go on elsewhere. */
export async function addIdeaComment(
  { number, words }: Input<"addIdeaComment">,
  context: StoreContext,
): Promise<Output<"addIdeaComment">> {
  const { events } = await moveAsEmployee(context, { operation: "addIdeaComment", number }, (row) => ({
    change: { comments: row.comments + 1 },
    happenings: [{ type: "idea.commented", words }],
  }));
  const [comment] = events.map(timelineEntry);
  if (!comment) throw new Error("A comment is an event.");
  return comment;
}

/** How many ideas there are. */
export async function getIdeaFigures(
  _input: unknown,
  { transaction }: StoreContext,
): Promise<Output<"getIdeaFigures">> {
  const byStatus = await countIdeas(transaction, "status");
  const byStep = await countIdeas(transaction, "step");
  return { total: Object.values(byStatus).reduce((sum, count) => sum + count, 0), byStatus, byStep };
}

/** Follows an idea; nothing happens where the reader does already. Throws Problem 404. */
export async function followIdea(
  { number }: Input<"followIdea">,
  context: StoreContext,
): Promise<Output<"followIdea">> {
  const { transaction, operator, caller } = context;
  const { subject } = employeeOf(caller);
  const row = await findIdea(transaction, { number, subject });
  await transaction
    .insertInto("ideaFollowers")
    .values({ operatorId: operator.operator, ideaId: row.id, subject })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return ideaSummary({ ...row, following: true }, context);
}

/** Follows an idea no longer. Throws Problem 404. */
export async function unfollowIdea(
  { number }: Input<"unfollowIdea">,
  context: StoreContext,
): Promise<Output<"unfollowIdea">> {
  const { transaction, caller } = context;
  const { subject } = employeeOf(caller);
  const row = await findIdea(transaction, { number, subject });
  await transaction
    .deleteFrom("ideaFollowers")
    .where("ideaId", "=", row.id)
    .where("subject", "=", subject)
    .execute();
  return ideaSummary({ ...row, following: false }, context);
}
