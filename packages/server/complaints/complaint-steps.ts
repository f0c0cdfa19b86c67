import type { Input, TransitionId } from "@otklik/openapi";
import type { ComplaintRow } from "../database/tables/schema.ts";
import type { Happening } from "../cases/event-log.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { checkChoices, causeFault } from "../operators/choices.ts";
import { promisedAt } from "../operators/promise.ts";
import { takeStep } from "./complaint-moves.ts";
import { reopenUntil } from "./complaint-rules.ts";
import { rulesOf } from "./complaint-table.ts";
import { escalated } from "./complaint-wakes.ts";

/** The customer takes her complaint back. */
export function withdrawComplaint({ number }: Input<"withdrawComplaint">, context: StoreContext) {
  return step(context, {
    operation: "withdrawComplaint",
    number,
    change: { escalationDueAt: null },
    happening: { type: "complaint.withdrawn" },
  });
}

/** The answer did not help. Throws Problem 409 where it is too late, or was reopened as often as the operator allows. */
export function reopenComplaint({ number, text }: Input<"reopenComplaint">, context: StoreContext) {
  const { operator, now } = context;
  return takeStep(context, { operation: "reopenComplaint", number }, (row) => ({
    change: {
      reopened: row.reopened + 1,
      resolvedAt: null,
      closeAt: null,
      cause: null,
      solveStartedAt: now,
      solveDueAt: promisedAt(operator, now, operator.promise.solveWithin),
      solveBreachedAt: null,
      ratingScore: null,
      ratingText: null,
      ratedAt: null,
    },
    happenings: [{ type: "complaint.reopened", text }],
  }));
}

/** It is solved for the customer. */
export function closeComplaint({ number }: Input<"closeComplaint">, context: StoreContext) {
  return step(context, {
    operation: "closeComplaint",
    number,
    change: { closeAt: null },
    happening: { type: "complaint.closed" },
  });
}

/** The customer asks the next on the ladder. Throws Problem 409 where somebody owes an answer or nobody is left. */
export function escalateComplaint({ number, text }: Input<"escalateComplaint">, context: StoreContext) {
  const { operator, now } = context;
  return takeStep(context, { operation: "escalateComplaint", number }, (row) => {
    const { change, happenings } = escalated(row, operator, now) ?? { happenings: [] };
    return {
      ...(change && { change }),
      happenings: happenings.map((each) => ({ ...each, text: text ?? null })),
    };
  });
}

/** What the customer thinks of how it was handled. Throws Problem 409 once that can no longer be changed. */
export function rateComplaint({ number, score, text }: Input<"rateComplaint">, context: StoreContext) {
  return takeStep(context, { operation: "rateComplaint", number }, (row) => ({
    change: { ratingScore: score, ratingText: text ?? null, ratedAt: row.ratedAt ?? context.now },
    happenings: [{ type: "complaint.rated", text: text ?? null, details: { score } }],
  }));
}

/** Staff ask the customer something; until she answers the clock of the target stands. */
export function askCustomer({ number, text }: Input<"askCustomer">, context: StoreContext) {
  return takeStep(context, { operation: "askCustomer", number }, (row) => ({
    change: { ...answered(row, context), waitingSince: context.now },
    happenings: [{ type: "complaint.customer-asked", text }],
  }));
}

/** It is done. Throws Problem 422 for a cause that is none of the operator's. */
export function resolveComplaint({ number, text, cause }: Input<"resolveComplaint">, context: StoreContext) {
  const { operator, now } = context;
  checkChoices(causeFault(cause, operator));
  const closeAt = reopenUntil(now, rulesOf(operator));
  return takeStep(context, { operation: "resolveComplaint", number }, (row) => ({
    change: { ...answered(row, context), cause, resolvedAt: now, closeAt },
    happenings: [{ type: "complaint.resolved", text, details: { cause } }],
  }));
}

/** It cannot be done, for a reason that the customer reads. */
export function rejectComplaint({ number, text }: Input<"rejectComplaint">, context: StoreContext) {
  return takeStep(context, { operation: "rejectComplaint", number }, (row) => ({
    change: answered(row, context),
    happenings: [{ type: "complaint.rejected", text }],
  }));
}

/** What an answer of a person changes: the first one keeps the promise, and nobody on the ladder owes one any more. */
export function answered(
  { answeredAt }: Pick<ComplaintRow, "answeredAt">,
  { now }: Pick<StoreContext, "now">,
): Partial<ComplaintRow> {
  return { answeredAt: answeredAt ?? now, escalationDueAt: null };
}

interface Step {
  operation: TransitionId<"complaint">;
  number: string;
  change?: Partial<ComplaintRow>;
  happening: Happening<"complaint">;
}

/** A step that does the same to whatever complaint it is taken on. */
export function step(context: StoreContext, { operation, number, change = {}, happening }: Step) {
  return takeStep(context, { operation, number }, () => ({ change, happenings: [happening] }));
}
