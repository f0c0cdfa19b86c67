import type { CaseKind, OperationId, Status, TransitionId } from "@otklik/openapi";
import { transitions } from "@otklik/openapi/vocabulary.js";
import { accessOf, mayEnter, type Access } from "./access.ts";
import type { Caller } from "./caller.ts";
import { operations } from "./contract.ts";

/** From which states of a case an operation is possible; without `to` it leaves the state as it is. */
interface Transition<Kind extends CaseKind> {
  from: readonly Status<Kind>[];
  to?: Status<Kind>;
}

const table: { [Kind in CaseKind]: Record<TransitionId<Kind>, Transition<Kind>> } = transitions;

/** The state after an operation, the same one where it leads nowhere; undefined where it is not possible from this one. */
export function statusAfter<Kind extends CaseKind>(
  kind: Kind,
  operation: TransitionId<Kind>,
  status: Status<Kind>,
): Status<Kind> | undefined {
  const { from, to } = table[kind][operation];
  return from.includes(status) ? (to ?? status) : undefined;
}

const accesses = new Map<OperationId, Access>(
  operations.map(({ operationId, security }) => [operationId, accessOf(operationId, security)]),
);

/** What a caller who may read a case of that kind in this state may do with it now, by operation. */
export function stepsOpenTo<Kind extends CaseKind>(
  caller: Caller,
  kind: Kind,
  status: Status<Kind>,
): TransitionId<Kind>[] {
  const all = Object.entries(table[kind]) as [TransitionId<Kind> & OperationId, Transition<Kind>][];
  return all
    .filter(([id, { from }]) => {
      const access = accesses.get(id);
      return from.includes(status) && access !== undefined && mayEnter(access, caller);
    })
    .map(([id]) => id);
}
