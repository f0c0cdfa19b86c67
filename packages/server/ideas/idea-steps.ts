import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Happening } from "@otklik/rules/happening.js";
import { applyMove, transition, type Transition } from "../cases/transition.ts";
import type { IdeaRow } from "../database/tables/schema.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { checkChoices, invalid } from "../operators/choices.ts";
import { Problem } from "../problems/problem.ts";
import { findIdea, holdIdeas, idea } from "./idea-table.ts";
import { employeeOf, ideas } from "./move-idea.ts";

/** A manager looks at it. */
export function reviewIdea({ number }: Input<"reviewIdea">, context: StoreContext) {
  return moveIdea(context, { operation: "reviewIdea", number }, () => ({
    happenings: [{ type: "idea.reviewed" }],
  }));
}

/** It will be done, by someone and until some day. Throws Problem 422 for a day that is over. */
export function acceptIdea({ number, owner, dueOn }: Input<"acceptIdea">, context: StoreContext) {
  const { operator, now } = context;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(operator.timeZone)
    .toPlainDate();
  const detail = "Name today or a day to come.";
  checkChoices(dueOn < today.toString() ? { pointer: "/dueOn", code: "in-the-past", detail } : undefined);
  const change = { owner: owner.trim(), dueOn };
  return moveIdea(context, { operation: "acceptIdea", number }, () => ({
    change,
    happenings: [{ type: "idea.accepted", details: change }],
  }));
}

/** Its owner has begun. */
export function startIdea({ number }: Input<"startIdea">, context: StoreContext) {
  return moveIdea(context, { operation: "startIdea", number }, () => ({
    happenings: [{ type: "idea.started" }],
  }));
}

/** It has become real. */
export function shipIdea({ number }: Input<"shipIdea">, context: StoreContext) {
  return moveIdea(context, { operation: "shipIdea", number }, () => ({
    happenings: [{ type: "idea.shipped" }],
  }));
}

/** It will not be done, for a reason that everyone reads. */
export function declineIdea({ number, reason }: Input<"declineIdea">, context: StoreContext) {
  return moveIdea(context, { operation: "declineIdea", number }, () => ({
    change: { reason },
    happenings: [{ type: "idea.declined", words: reason }],
  }));
}

/** Votes and followers go along, each person once. Throws Problem 422 for an idea that is none, 409 where it is closed. */
export async function mergeIdea({ number, into }: Input<"mergeIdea">, context: StoreContext) {
  const { transaction, caller } = context;
  const held = await holdIdeas(transaction, [number, into]);
  const byNumber = (wanted: string) => held.find((row) => String(row.number) === wanted);
  const [source, target] = [byNumber(number), byNumber(into)];
  if (!source) throw new Problem("not-found");
  if (!target || target === source)
    throw invalid({ pointer: "/into", code: "unknown-value", detail: "Name another idea by its number." });
  await transition(ideas, context, {
    operation: "mergeIdea",
    of: source,
    role: "manager",
    decide: async () => {
      statusAfter("idea", "voteForIdea", target.status);
      for (const table of ["idea_votes", "idea_followers"])
        await bringAlong(context, table, { source, target });
      return {
        change: { mergedInto: target.number },
        happenings: [{ type: "idea.merged", details: { into } }],
      };
    },
  });
  const joined = { type: "idea.joined", details: { from: number } } as const;
  await applyMove(
    ideas,
    { ...context, doer: { role: "manager", caller } },
    { before: target, change: { votes: await countVotes(context, target) }, happenings: [joined] },
  );
  return read(context, number);
}

async function bringAlong(
  { transaction }: StoreContext,
  table: string,
  { source, target }: { source: IdeaRow; target: IdeaRow },
): Promise<void> {
  await sql`
    insert into ${sql.table(table)} (operator_id, idea_id, subject)
    select operator_id, ${target.id}::uuid, subject from ${sql.table(table)} where idea_id = ${source.id}
    on conflict do nothing`.execute(transaction);
}

async function countVotes({ transaction }: StoreContext, { id }: IdeaRow): Promise<number> {
  const { votes } = await transaction
    .selectFrom("ideaVotes")
    .select(sql<number>`count(*)::integer`.as("votes"))
    .where("ideaId", "=", id)
    .executeTakeFirstOrThrow();
  return votes;
}

/** What managers do with an idea. Throws Problem 404, 409. */
async function moveIdea(
  context: StoreContext,
  { operation, number }: { operation: TransitionId<"idea">; number: string },
  decide: Transition<"idea", IdeaRow, Happening<"idea">>["decide"],
): Promise<Schemas["Idea"]> {
  await transition(ideas, context, { operation, of: number, role: "manager", decide });
  return read(context, number);
}

async function read(context: StoreContext, number: string): Promise<Schemas["Idea"]> {
  const { transaction, caller } = context;
  const row = await findIdea(transaction, { number, subject: employeeOf(caller).subject });
  return idea(row, transaction, context);
}
