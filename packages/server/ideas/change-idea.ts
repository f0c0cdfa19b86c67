import type { EventRow, IdeaRow } from "../database/tables/schema.ts";
import { recordEvent } from "../cases/event-log.ts";
import type { Happening } from "@otklik/rules/happening.js";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import type { Caller, Person } from "@otklik/rules/caller.js";
import { holdIdeas } from "./idea-table.ts";

/** Who asks; the contract lets in nobody but persons. Throws Problem 401 for anyone else. */
export function employeeOf(caller: Caller): Person {
  if (caller.kind !== "person") throw new Problem("token-missing");
  return caller;
}

/** What becomes of an idea, and what is told of it. */
export interface IdeaChange {
  change: Partial<IdeaRow>;
  happening: Happening<"idea">;
  role?: "employee" | "manager";
}

/** Changes an idea while nobody else can, and writes down what happened. Throws Problem 404. */
export async function changeIdea(
  context: StoreContext,
  number: string,
  decide: (row: IdeaRow) => IdeaChange | Promise<IdeaChange>,
): Promise<{ row: IdeaRow; event: EventRow }> {
  const [before] = await holdIdeas(context.transaction, [number]);
  if (!before) throw new Problem("not-found");
  return writeChange(context, before, await decide(before));
}

/** Writes a change of an idea that is held. */
export async function writeChange(
  { transaction, caller, now }: StoreContext,
  before: IdeaRow,
  { change, happening, role = "employee" }: IdeaChange,
): Promise<{ row: IdeaRow; event: EventRow }> {
  const row = await transaction
    .updateTable("ideas")
    .set({ ...change, version: before.version + 1 })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const thing = { ...row, kind: "idea", number: String(row.number), ownerSubject: null } as const;
  const event = await recordEvent(transaction, thing, { ...happening, at: now, actor: { role, caller } });
  return { row, event };
}
