import type { Input, Output } from "@otklik/openapi";
import type { StoreContext } from "../http/operations/stored.ts";
import { findIdea, ideaSummary } from "./idea-table.ts";
import { employeeOf, moveAsEmployee } from "./move-idea.ts";

/** Votes for an idea; whoever has voted before has voted. Throws Problem 409 where votes are over. */
export async function voteForIdea(
  { number }: Input<"voteForIdea">,
  context: StoreContext,
): Promise<Output<"voteForIdea">> {
  const { transaction, operator, caller } = context;
  const { subject } = employeeOf(caller);
  await moveAsEmployee(context, { operation: "voteForIdea", number }, async ({ id, votes }) => {
    const vote = await transaction
      .insertInto("ideaVotes")
      .values({ operatorId: operator.operator, ideaId: id, subject })
      .onConflict((conflict) => conflict.doNothing())
      .returning("subject")
      .executeTakeFirst();
    return vote ? { change: { votes: votes + 1 }, happenings: [{ type: "idea.voted" }] } : { happenings: [] };
  });
  return ideaSummary(await findIdea(transaction, { number, subject }), context);
}

/** Takes a vote back; whoever has none has nothing to take back. Throws Problem 409 where votes are over. */
export async function withdrawVote(
  { number }: Input<"withdrawVote">,
  context: StoreContext,
): Promise<Output<"withdrawVote">> {
  const { transaction, caller } = context;
  const { subject } = employeeOf(caller);
  await moveAsEmployee(context, { operation: "withdrawVote", number }, async ({ id, votes }) => {
    const vote = await transaction
      .deleteFrom("ideaVotes")
      .where("ideaId", "=", id)
      .where("subject", "=", subject)
      .returning("subject")
      .executeTakeFirst();
    return vote
      ? { change: { votes: votes - 1 }, happenings: [{ type: "idea.vote-withdrawn" }] }
      : { happenings: [] };
  });
  return ideaSummary(await findIdea(transaction, { number, subject }), context);
}
