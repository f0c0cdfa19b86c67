import { Temporal } from "temporal-polyfill";
import { addIdeaComment, createIdea } from "../../ideas/idea-handlers.ts";
import { acceptIdea, declineIdea, reviewIdea, shipIdea, startIdea } from "../../ideas/idea-steps.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import { isPersonName } from "../people.ts";
import { colleagueAt, contextAt, hoursAgo, personAt, type Scene } from "./scene.ts";

type Move =
  | { to: "review" | "start" | "ship" }
  | { to: "accept"; owner: string; dueInDays: number }
  | { to: "decline"; reason: string };

/** An idea, what colleagues said of it, and what managers decided. */
export interface SeedIdea {
  /** One of the demo's people, or any other name. */
  by: string;
  step: string;
  title: string;
  words?: string;
  proposedHoursAgo: number;
  votes: number;
  comments?: { by: string; hoursAgo: number; words: string }[];
  moves?: ({ hoursAgo: number } & Move)[];
}

/** Proposes an idea of the past, and lets happen to it what happened. */
export async function seedIdea(scene: Scene, seed: SeedIdea): Promise<void> {
  const { by, proposedHoursAgo, votes, comments = [], moves = [], ...idea } = seed;
  const as = (name: string) => (isPersonName(name) ? personAt(scene, name) : colleagueAt(scene, name));
  const { number } = await createIdea(idea, contextAt(scene, hoursAgo(proposedHoursAgo), as(by)));
  await giveVotes(scene, number, votes);
  const later = [
    ...comments.map((comment) => ({ ...comment, to: "comment" as const })),
    ...moves.map((move) => ({ ...move, by: "marina" })),
  ].toSorted((one, other) => other.hoursAgo - one.hoursAgo);
  for (const { by: who, hoursAgo: hours, ...happened } of later) {
    const context = contextAt(scene, hoursAgo(hours), as(who));
    if (happened.to === "comment") await addIdeaComment({ number, words: happened.words }, context);
    else await move(happened, number, context);
  }
}

function move(step: Move, number: string, context: StoreContext): Promise<unknown> {
  switch (step.to) {
    case "review":
      return reviewIdea({ number }, context);
    case "accept": {
      const dueOn = Temporal.Now.plainDateISO().add({ days: step.dueInDays }).toString();
      return acceptIdea({ number, owner: step.owner, dueOn }, context);
    }
    case "start":
      return startIdea({ number }, context);
    case "ship":
      return shipIdea({ number }, context);
    case "decline":
      return declineIdea({ number, reason: step.reason }, context);
  }
}

/** All at once: voting one by one would take longer than the rest of the start. */
async function giveVotes({ operator, transaction }: Scene, number: string, votes: number): Promise<void> {
  if (votes === 0) return;
  const { id } = await transaction
    .updateTable("ideas")
    .set({ votes })
    .where("number", "=", Number(number))
    .returning("id")
    .executeTakeFirstOrThrow();
  const voters = Array.from({ length: votes }, (_, index) => ({
    operatorId: operator.operator,
    ideaId: id,
    subject: `${operator.operator}-colleague-${index}`,
  }));
  await transaction.insertInto("ideaVotes").values(voters).execute();
}
