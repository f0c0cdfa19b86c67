import type { Schemas } from "@otklik/openapi";
import { isStaff } from "@otklik/rules/caller.js";
import { takenStep, type ComplaintStep, type ComplaintSteps } from "@otklik/rules/complaint-steps.js";
import { fallen } from "@otklik/rules/complaint-wakes.js";
import { readTimeline } from "../cases/timeline.ts";
import { applyMove, transition, type CaseStore, type Moment } from "../cases/transition.ts";
import type { ComplaintRow } from "../database/tables/schema.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { complaint, findComplaint } from "./complaint-table.ts";

/** Complaints as they are stored: what fell due is recorded before anybody moves one, so that a late answer is late. */
const complaints: CaseStore<"complaint", ComplaintRow> = {
  kind: "complaint",
  hold: findComplaint,
  wake,
  write: (transaction, { id, ...stands }, change) =>
    transaction
      .updateTable("complaints")
      .set({ ...stands, ...change })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow(),
};

/** Records all that has happened to a complaint of itself by now; gives the row as it stands after that. */
export async function wake(context: Moment, before: ComplaintRow): Promise<ComplaintRow> {
  const move = fallen(before, context.operator, context.now);
  if (!move) return before;
  const doer = { role: "operator", caller: { kind: "anonymous" } } as const;
  const change: Partial<ComplaintRow> = move.change ?? {};
  const held = { before, change, happenings: move.happenings };
  const { row } = await applyMove(complaints, { ...context, doer }, held);
  return wake(context, row);
}

/** Moves a complaint as the contract and the rules allow it. Throws Problem 404, 409, 412. */
export async function takeStep<Step extends ComplaintStep>(
  context: StoreContext,
  step: Step,
  input: ComplaintSteps[Step],
): Promise<Schemas["Complaint"]> {
  const { operator, caller, now, transaction } = context;
  const by = isStaff(caller) ? "staff" : "customer";
  const { row } = await transition(complaints, context, {
    operation: step,
    of: input.number,
    decide: (state: ComplaintRow) => {
      const taken = takenStep(step, input, { state, operator, now, by });
      if ("obstacle" in taken) throw new Problem(taken.obstacle);
      const change: Partial<ComplaintRow> = taken.change ?? {};
      return { change, happenings: taken.happenings };
    },
  });
  return complaint(row, await readTimeline(transaction, row.id), context);
}
