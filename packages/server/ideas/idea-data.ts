import type { Schemas } from "@otklik/openapi";
import type { Transaction } from "../database/transactions.ts";

/** What an employee has proposed, said, voted for and follows. */
export async function ideasOf(transaction: Transaction, subject: string): Promise<Schemas["StoredIdeas"]> {
  const ideas = await transaction
    .selectFrom("ideas")
    .selectAll()
    .where("authorSubject", "=", subject)
    .orderBy("number")
    .execute();
  const comments = await transaction
    .selectFrom("events")
    .select(["caseNumber as number", "words", "at"])
    .where("type", "=", "idea.commented")
    .where("actorSubject", "=", subject)
    .orderBy("id")
    .execute();
  return {
    proposed: ideas.map(({ number, title, words, status, proposedAt }) => ({
      number: String(number),
      title,
      words,
      status,
      proposedAt: proposedAt.toISOString(),
    })),
    comments: comments.map(({ at, ...comment }) => ({ ...comment, at: at.toISOString() })),
    votes: await numbersOf(transaction, "ideaVotes", subject),
    follows: await numbersOf(transaction, "ideaFollowers", subject),
  };
}

async function numbersOf(
  transaction: Transaction,
  table: "ideaVotes" | "ideaFollowers",
  subject: string,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom("ideas")
    .select("number")
    .where("id", "in", (among) => among.selectFrom(table).select("ideaId").where("subject", "=", subject))
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => String(number));
}
