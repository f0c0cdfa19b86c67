import type { Input, Output } from "@otklik/openapi";
import { sql } from "kysely";
import type { Transaction } from "../database/transactions.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { monthBegan } from "../operators/calendar/month.ts";
import { checkChoices, departmentFault, invalid } from "../operators/choices.ts";
import { localized } from "../operators/operator.ts";
import { takeStep } from "./complaint-moves.ts";
import { step } from "./complaint-steps.ts";

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
    causes: operator.complaints.causes.map(({ id, name: cause }) => ({
      id,
      name: localized(cause, language, operator),
    })),
    templates: (operator.complaints.templates ?? []).map(({ id, topics = [], name: template, text }) => ({
      id,
      topics,
      name: localized(template, language, operator),
      text,
    })),
  };
}

/** The share of work that the desk means to hand on at most. */
const handedOverLimit = 0.03;

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
    // An id begins with the millisecond of its receipt, and has the index.
    .where("id", ">=", firstIdOf(since))
    .executeTakeFirstOrThrow();
  return {
    since: since.toISOString(),
    handedOver: { count, of, share: of === 0 ? null : count / of, limit: handedOverLimit },
  };
}

function firstIdOf(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

/** Gives it to somebody at the desk, or back to all. Throws Problem 422 for somebody who has never been there. */
export async function assignComplaint({ number, assignee }: Input<"assignComplaint">, context: StoreContext) {
  const agent = assignee === null ? null : await findAgent(context.transaction, assignee);
  return step(context, {
    operation: "assignComplaint",
    number,
    change: { assigneeSubject: assignee, assigneeName: agent?.name ?? null },
    happening: { type: "complaint.assigned", ...(agent?.name && { details: { assignee: agent.name } }) },
  });
}

async function findAgent(transaction: Transaction, subject: string) {
  const agent = await transaction
    .selectFrom("agents")
    .select("name")
    .where("subject", "=", subject)
    .executeTakeFirst();
  const detail = "Choose one of those whom getDesk lists.";
  if (!agent) throw invalid({ pointer: "/assignee", code: "unknown-value", detail });
  return agent;
}

/** Hands it over to another department, with the reason. Throws Problem 422 for a department that is none. */
export function handOverComplaint(
  { number, department, reason }: Input<"handOverComplaint">,
  context: StoreContext,
) {
  checkChoices(departmentFault(department, context.operator));
  return takeStep(context, { operation: "handOverComplaint", number }, (row) => ({
    change: {
      department,
      assigneeSubject: null,
      assigneeName: null,
      handedOverAt: row.handedOverAt ?? context.now,
    },
    happenings: [{ type: "complaint.handed-over", text: reason, details: { department } }],
  }));
}

/** What only colleagues read. */
export function addComplaintNote({ number, text }: Input<"addComplaintNote">, context: StoreContext) {
  return step(context, {
    operation: "addComplaintNote",
    number,
    happening: { type: "complaint.note-added", text },
  });
}
