import type { CaseKind, OperationId, Status, TransitionId } from "@otklik/openapi";
import { transitions } from "@otklik/openapi/vocabulary.js";
import { accessOf, mayEnter } from "./access.ts";
import type { Caller } from "./caller.ts";
import { operations } from "./contract.ts";

/** The kind of case that an operation moves. */
export type KindMovedBy<Id extends TransitionId> = (typeof transitions)[Id]["kind"];

/** From which states of a case an operation is possible; without `to` it leaves the state as it is. */
interface Transition<Kind extends CaseKind> {
  kind: Kind;
  from: readonly Status<Kind>[];
  to?: Status<Kind>;
}

const table: { [Id in TransitionId]: Transition<KindMovedBy<Id>> } = transitions;

/** The state after an operation, the same one where it leads nowhere; undefined where it is not possible from this one. */
export function statusAfter<Id extends TransitionId>(
  operation: Id,
  status: Status<KindMovedBy<Id>>,
): Status<KindMovedBy<Id>> | undefined {
  const { from, to } = table[operation];
  return from.includes(status) ? (to ?? status) : undefined;
}

const openTo = Map.groupBy(
  operations.flatMap(({ operationId, security }) =>
    isTransition(operationId) ? [{ id: operationId, access: accessOf(operationId, security) }] : [],
  ),
  ({ id }) => transitions[id].kind,
);

function isTransition(operation: OperationId): operation is TransitionId {
  return operation in transitions;
}

/** What a caller who may read a case of that kind in this state may do with it now, by operation. */
export function stepsOpenTo(caller: Caller, kind: CaseKind, status: Status): TransitionId[] {
  const isFrom = (from: readonly Status[]) => from.includes(status);
  return (openTo.get(kind) ?? [])
    .filter(({ id, access }) => isFrom(transitions[id].from) && mayEnter(access, caller))
    .map(({ id }) => id);
}
