import { type OperationId, routes, type Schemas, type Status } from "@otklik/openapi";
import type { Caller } from "../operators/mock-token.ts";
import { findOperation, mayEnter } from "./operation-input.ts";
import { Problem } from "./problem.ts";

const moves = (Object.keys(routes) as OperationId[]).map((id) => {
  const [method, path] = routes[id];
  return { id, operation: findOperation(method, path) };
});

/** The state after an operation, as the contract says. Throws Problem 409 where it is not possible from this one. */
export function statusAfter<Current extends Status>(operation: OperationId, status: Current): Current {
  const step = moves.find(({ id }) => id === operation)?.operation["x-step"];
  if (!step?.from.includes(status)) throw new Problem("step-not-possible");
  return (step.to as Current | undefined) ?? status;
}

/** What a caller may do in this state with a thing of the domain of that tag. */
export function stepsOpenTo(caller: Caller, tag: Schemas["EventTopic"], status: Status): OperationId[] {
  return moves
    .filter(({ operation }) => operation.tags.includes(tag) && operation["x-step"]?.from.includes(status))
    .filter(({ operation }) => mayEnter(caller, operation.security))
    .map(({ id }) => id);
}
