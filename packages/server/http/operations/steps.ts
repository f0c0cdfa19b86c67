import type { OperationId } from "@otklik/openapi";
import { accessOf, mayEnter } from "../../identity/access.ts";
import type { Caller } from "../../identity/caller.ts";
import { Problem } from "../../problems/problem.ts";
import { operations, type Step } from "./contract.ts";

/** What moves things from state to state, and who may do it. */
const moves = operations().flatMap(({ operationId, tags, step, security }) =>
  step ? [{ operationId, tags, step, access: accessOf(operationId, security) }] : [],
);

const movesByTag = Map.groupBy(
  moves.flatMap((move) => move.tags.map((tag) => ({ ...move, tag }))),
  ({ tag }) => tag,
);

const steps = new Map<OperationId, Step>(moves.map(({ operationId, step }) => [operationId, step]));

/**
 * The state after an operation, as its `x-step` in the contract says; the same one where it leads nowhere. Throws
 * Problem 409 where it is not possible from this one.
 */
export function statusAfter(operation: OperationId, status: string): string {
  const step = steps.get(operation);
  if (!step?.from.includes(status)) throw new Problem(409, "step-not-possible");
  return step.to ?? status;
}

/** What a caller who may read a thing in this state may do with it now, by operation; `tag` is its domain's. */
export function stepsOpenTo(caller: Caller, tag: string, status: string): OperationId[] {
  return (movesByTag.get(tag) ?? [])
    .filter(({ step, access }) => step.from.includes(status) && mayEnter(access, caller))
    .map(({ operationId }) => operationId);
}
