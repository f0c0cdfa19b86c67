import type { Input, Output } from "@otklik/openapi";
import { sql } from "kysely";
import { firstIdAt } from "../database/first-id-at.ts";
import type { Transaction } from "../database/transactions.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { monthBegan } from "@otklik/rules/month.js";
import { invalid } from "../operators/choices.ts";
import { deskTexts, handedOver } from "@otklik/rules/desk.js";
import { takeStep } from "./complaint-moves.ts";

/** What staff choose from; whoever asks is at the desk from then on. */
export async function getDesk(_: unknown, context: StoreContext): Promise<Output<"getDesk">> {
  const { operator, caller, now, transaction, language } = context;
  if (caller.kind !== "person") throw new Problem("token-missing");
  const { subject, name } = caller;
  const seen = { name, seenAt: now };
  await transaction
    .insertInto("agents")
    .values({ operatorId: operator.operator, subject, ...seen })
    .onConflict((conflict) => conflict.columns(["operatorId", "subject"]).doUpdateSet(seen))
    .execute();
  return {
    agents: await transaction
      .selectFrom("agents")
      .select(["subject", "name"])
      .orderBy("name")
      .orderBy("subject")
      .execute(),
    ...deskTexts(operator, language),
  };
}

/** How much of this month's complaints were handed on. */
export async function getDeskFigures(
  _: unknown,
  { operator, now, transaction }: StoreContext,
): Promise<Output<"getDeskFigures">> {
  const since = monthBegan(now, operator.timeZone);
  const { count, of } = await transaction
    .selectFrom("complaints")
    .select([
      sql<number>`count(handed_over_at)::integer`.as("count"),
      sql<number>`count(*)::integer`.as("of"),
    ])
    .where("id", ">=", firstIdAt(since))
    .executeTakeFirstOrThrow();
  return {
    since: since.toISOString(),
    handedOver: handedOver(count, of),
  };
}

/** Gives it to somebody at the desk, or back to all. Throws Problem 422 for somebody who has never been there. */
export async function assignComplaint({ number, assignee }: Input<"assignComplaint">, context: StoreContext) {
  const agent = assignee === null ? null : await findAgent(context.transaction, assignee);
  return takeStep(context, "assignComplaint", { number, agent });
}

async function findAgent(transaction: Transaction, subject: string) {
  const agent = await transaction
    .selectFrom("agents")
    .select(["subject", "name"])
    .where("subject", "=", subject)
    .executeTakeFirst();
  const detail = "Choose one of those whom getDesk lists.";
  if (!agent) throw invalid({ pointer: "/assignee", code: "unknown-value", detail });
  return agent;
}
