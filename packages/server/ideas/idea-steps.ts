import type { Input, Schemas, TransitionId } from "@otklik/openapi";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { IdeaRow } from "../database/tables/schema.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { checkChoices, invalid } from "../operators/choices.ts";
import { changeIdea, employeeOf, writeChange, type IdeaChange } from "./change-idea.ts";
import { findIdea, holdIdeas, idea } from "./idea-table.ts";

/** A manager looks at it. */
export function reviewIdea({ number }: Input<"reviewIdea">, context: StoreContext) {
  return take(context, { operation: "reviewIdea", number, happening: { type: "idea.reviewed" } });
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
  const happening = { type: "idea.accepted", details: change } as const;
  return take(context, { operation: "acceptIdea", number, change, happening });
}

/** Its owner has begun. */
export function startIdea({ number }: Input<"startIdea">, context: StoreContext) {
  return take(context, { operation: "startIdea", number, happening: { type: "idea.started" } });
}

/** It has become real. */
export function shipIdea({ number }: Input<"shipIdea">, context: StoreContext) {
  return take(context, { operation: "shipIdea", number, happening: { type: "idea.shipped" } });
}

/** It will not be done, for a reason that everyone reads. */
export function declineIdea({ number, reason }: Input<"declineIdea">, context: StoreContext) {
  const happening = { type: "idea.declined", text: reason } as const;
  return take(context, { operation: "declineIdea", number, change: { reason }, happening });
}

interface Step extends Partial<Pick<IdeaChange, "change">>, Pick<IdeaChange, "happening"> {
  operation: TransitionId<"idea">;
  number: string;
}

async function take(context: StoreContext, { operation, number, change = {}, happening }: Step) {
  await changeIdea(context, number, (row) => ({
    change: { ...change, status: statusAfter(operation, row.status) },
    happening,
    role: "manager",
  }));
  return read(context, number);
}

/** Votes and followers go along, each person once. Throws Problem 422 for an idea that is none, 409 where it is closed. */
export async function mergeIdea({ number, into }: Input<"mergeIdea">, context: StoreContext) {
  const { transaction } = context;
  const held = await holdIdeas(transaction, [number, into]);
  const byNumber = (wanted: string) => held.find((row) => String(row.number) === wanted);
  const [source, target] = [byNumber(number), byNumber(into)];
  if (!source) throw new Problem("not-found");
  if (!target || target === source)
    throw invalid({ pointer: "/into", code: "unknown-value", detail: "Name another idea by its number." });
  const status = statusAfter("mergeIdea", source.status);
  statusAfter("voteForIdea", target.status);
  for (const table of ["idea_votes", "idea_followers"]) await bringAlong(context, table, { source, target });
  const { votes } = await transaction
    .selectFrom("ideaVotes")
    .select(sql<number>`count(*)::integer`.as("votes"))
    .where("ideaId", "=", target.id)
    .executeTakeFirstOrThrow();
  await writeChange(context, source, {
    change: { status, mergedInto: target.number },
    happening: { type: "idea.merged", details: { into } },
    role: "manager",
  });
  await writeChange(context, target, {
    change: { votes },
    happening: { type: "idea.joined", details: { from: number } },
    role: "manager",
  });
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

async function read(context: StoreContext, number: string): Promise<Schemas["Idea"]> {
  const { transaction, caller } = context;
  const row = await findIdea(transaction, { number, subject: employeeOf(caller).subject });
  return idea(row, transaction, context);
}
