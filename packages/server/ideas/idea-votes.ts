import type { Input, Output } from "@otklik/openapi";
import type { IdeaRow } from "../database/tables/schema.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { employeeOf, writeChange } from "./change-idea.ts";
import { findIdea, holdIdeas, ideaSummary } from "./idea-table.ts";

/** Votes for an idea; whoever has voted before has voted. Throws Problem 409 where votes are over. */
export async function voteForIdea(
  { number }: Input<"voteForIdea">,
  context: StoreContext,
): Promise<Output<"voteForIdea">> {
  const { transaction, operator, caller } = context;
  const { subject } = employeeOf(caller);
  const row = await holdOpen(context, "voteForIdea", number);
  const vote = await transaction
    .insertInto("ideaVotes")
    .values({ operatorId: operator.operator, ideaId: row.id, subject })
    .onConflict((conflict) => conflict.doNothing())
    .returning("subject")
    .executeTakeFirst();
  if (vote) {
    const change = { votes: row.votes + 1 };
    await writeChange(context, row, { change, happening: { type: "idea.voted" } });
  }
  return ideaSummary(await findIdea(transaction, { number, subject }), context);
}

/** Takes a vote back; whoever has none has nothing to take back. Throws Problem 409 where votes are over. */
export async function withdrawVote(
  { number }: Input<"withdrawVote">,
  context: StoreContext,
): Promise<Output<"withdrawVote">> {
  const { transaction, caller } = context;
  const { subject } = employeeOf(caller);
  const row = await holdOpen(context, "withdrawVote", number);
  const vote = await transaction
    .deleteFrom("ideaVotes")
    .where("ideaId", "=", row.id)
    .where("subject", "=", subject)
    .returning("subject")
    .executeTakeFirst();
  if (vote) {
    const change = { votes: row.votes - 1 };
    await writeChange(context, row, { change, happening: { type: "idea.vote-withdrawn" } });
  }
  return ideaSummary(await findIdea(transaction, { number, subject }), context);
}

async function holdOpen(
  { transaction }: StoreContext,
  operation: "voteForIdea" | "withdrawVote",
  number: string,
): Promise<IdeaRow> {
  const [row] = await holdIdeas(transaction, [number]);
  if (!row) throw new Problem("not-found");
  statusAfter(operation, row.status);
  return row;
}
