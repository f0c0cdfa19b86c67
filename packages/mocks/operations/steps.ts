import type { Status, TransitionId } from "@otklik/openapi";
import * as transitions from "@otklik/rules/transitions.js";
import { Problem } from "./problem.ts";

type StatusOf<Id extends TransitionId> = Status<transitions.KindMovedBy<Id>>;

/** The state after an operation, as the contract says. Throws Problem 409 where it is not possible from this one. */
export function statusAfter<Id extends TransitionId>(operation: Id, status: StatusOf<Id>): StatusOf<Id> {
  const next = transitions.statusAfter(operation, status);
  if (next === undefined) throw new Problem("step-not-possible");
  return next;
}
