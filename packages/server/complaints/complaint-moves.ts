import type { Schemas, Status, TransitionId } from "@otklik/openapi";
import type { ComplaintRow } from "../database/tables/schema.ts";
import { recordEvent, type Deed } from "../cases/event-log.ts";
import { readTimeline } from "../cases/timeline.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import { isStaff } from "../identity/caller.ts";
import { dueAfterPause } from "../operators/promise.ts";
import { obstacleTo } from "./complaint-rules.ts";
import { complaint, findComplaint, rulesOf } from "./complaint-table.ts";
import { fallen, type Move } from "./complaint-wakes.ts";

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

/** Decides what a step does to a complaint; `status` is where it leads. */
export type Decide = (row: ComplaintRow, status: Status<"complaint">) => Move | Promise<Move>;

/**
 * Takes a step of the contract's: what fell due before it is recorded first, so that a late answer is late.
 *
 * Throws Problem 404 for a complaint that is not the caller's, 409 where the step is not possible, 412 where the
 * complaint has changed since the caller saw it.
 */
export async function takeStep(
  context: StoreContext,
  { operation, number }: { operation: TransitionId<"complaint">; number: string },
  decide: Decide,
): Promise<Schemas["Complaint"]> {
  const { operator, caller, now, transaction, seenVersion } = context;
  const found = await findComplaint(transaction, { number, caller, hold: true });
  if (seenVersion !== undefined && seenVersion !== found.version) throw new Problem("changed-meanwhile");
  const before = await wake(context, found);
  const status = statusAfter(operation, before.status);
  const obstacle = obstacleTo(operation, before, { rules: rulesOf(operator), now });
  if (obstacle) throw new Problem(obstacle);
  const move = await decide(before, status);
  const change = { status, ...move.change };
  const row = await applyMove(context, before, {
    ...move,
    change: { ...goneOn(before, change.status, context), ...change },
    actor: { role: isStaff(caller) ? "agent" : "customer", caller },
  });
  return complaint(row, await readTimeline(transaction, row.id), context);
}

/** What changes when a complaint no longer waits for its customer: its clocks go on with what was left. */
function goneOn(
  row: ComplaintRow,
  status: Status<"complaint">,
  { operator, now }: Moving,
): Partial<ComplaintRow> {
  const { waitingSince, solveDueAt, escalationDueAt } = row;
  if (!waitingSince || status === "waiting_for_customer") return {};
  const pause = { startsAt: waitingSince, endsAt: now };
  return {
    waitingSince: null,
    solveDueAt: dueAfterPause(operator, solveDueAt, pause),
    escalationDueAt: escalationDueAt && dueAfterPause(operator, escalationDueAt, pause),
  };
}
