import type { Schemas } from "@otklik/openapi";
import type { ComplaintRow } from "../database/tables/schema.ts";
import { recordEvent, type Deed } from "../cases/event-log.ts";
import { readTimeline } from "../cases/timeline.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { isStaff } from "@otklik/rules/caller.js";
import { takenStep, type ComplaintStep, type ComplaintSteps } from "@otklik/rules/complaint-steps.js";
import { complaint, findComplaint } from "./complaint-table.ts";
import { fallen, type Move } from "@otklik/rules/complaint-wakes.js";

/** Where and when complaints are moved. */
export type Moving = Pick<StoreContext, "operator" | "transaction" | "now">;

/** The complaint as something that has events. */
export function thingOf(row: ComplaintRow) {
  return { ...row, kind: "complaint", ownerSubject: row.customerSubject } as const;
}

/** Stores what changes, and what happened, one event after the other. */
export async function applyMove(
  { transaction, now }: Moving,
  before: ComplaintRow,
  { change, happenings, actor }: Move & Pick<Deed, "actor">,
): Promise<ComplaintRow> {
  const row = await transaction
    .updateTable("complaints")
    .set({ ...change, version: before.version + happenings.length })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  for (const [index, happening] of happenings.entries()) {
    const version = before.version + index + 1;
    await recordEvent(transaction, { ...thingOf(row), version }, { ...happening, at: now, actor });
  }
  return row;
}

/** Records all that has happened to a complaint of itself by now; gives the row as it stands after that. */
export async function wake(moving: Moving, row: ComplaintRow): Promise<ComplaintRow> {
  const move = fallen(row, moving.operator, moving.now);
  if (!move) return row;
  const actor = { role: "operator", caller: { kind: "anonymous" } } as const;
  return wake(moving, await applyMove(moving, row, { ...move, actor }));
}

/**
 * Takes a step of the contract's: what fell due before it is recorded first, so that a late answer is late.
 *
 * Throws Problem 404 for a complaint that is not the caller's, 409 where the step is not possible, 412 where the
 * complaint has changed since the caller saw it.
 */
export async function takeStep<Step extends ComplaintStep>(
  context: StoreContext,
  step: Step,
  input: ComplaintSteps[Step],
): Promise<Schemas["Complaint"]> {
  const { operator, caller, now, transaction, seenVersion } = context;
  const found = await findComplaint(transaction, { number: input.number, caller, hold: true });
  if (seenVersion !== undefined && seenVersion !== found.version) throw new Problem("changed-meanwhile");
  const state = await wake(context, found);
  const by = isStaff(caller) ? "staff" : "customer";
  const taken = takenStep(step, input, { state, operator, now, by });
  if ("obstacle" in taken) throw new Problem(taken.obstacle);
  const actor = { role: isStaff(caller) ? "agent" : "customer", caller } as const;
  const row = await applyMove(context, state, { ...taken, actor });
  return complaint(row, await readTimeline(transaction, row.id), context);
}
