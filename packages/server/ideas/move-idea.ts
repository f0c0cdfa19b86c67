import type { TransitionId } from "@otklik/openapi";
import type { Happening } from "@otklik/rules/happening.js";
import { transition, type CaseStore, type Moved, type Transition } from "../cases/transition.ts";
import type { IdeaRow } from "../database/tables/schema.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import type { Caller, Person } from "@otklik/rules/caller.js";
import { Problem } from "../problems/problem.ts";
import { holdIdeas } from "./idea-table.ts";

/** Who asks; the contract lets in nobody but persons. Throws Problem 401 for anyone else. */
export function employeeOf(caller: Caller): Person {
  if (caller.kind !== "person") throw new Problem("token-missing");
  return caller;
}

/** Ideas as they are stored. */
export const ideas: CaseStore<"idea", IdeaRow> = {
  kind: "idea",
  hold: async (transaction, { number }) => {
    const [row] = await holdIdeas(transaction, [number]);
    if (!row) throw new Problem("not-found");
    return row;
  },
  write: (transaction, { id, ...stands }, change) =>
    transaction
      .updateTable("ideas")
      .set({ ...stands, ...change })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow(),
};

/** What an employee does with an idea, which any of them may: vote, comment. Throws Problem 404, 409. */
export function moveAsEmployee(
  context: StoreContext,
  { operation, number }: { operation: TransitionId<"idea">; number: string },
  decide: Transition<"idea", IdeaRow, Happening<"idea">>["decide"],
): Promise<Moved<IdeaRow>> {
  return transition(ideas, context, { operation, of: number, role: "employee", decide });
}
