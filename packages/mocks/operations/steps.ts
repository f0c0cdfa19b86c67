import type { CaseKind, Status, TransitionId } from "@otklik/openapi";
import * as transitions from "@otklik/rules/transitions.js";
import { Problem } from "./problem.ts";

/** The state of a case after an operation, as the contract says. Throws Problem 409 where it is not possible from this one. */
export function statusAfter<Kind extends CaseKind>(
  kind: Kind,
  operation: TransitionId<Kind>,
  status: Status<Kind>,
): Status<Kind> {
  const next = transitions.statusAfter(kind, operation, status);
  if (next === undefined) throw new Problem("step-not-possible");
  return next;
}
