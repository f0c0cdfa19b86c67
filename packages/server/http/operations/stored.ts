import type { Input, OperationId, Output } from "@otklik/openapi";
import type { Kysely } from "kysely";
import type { Tables } from "../../database/tables/schema.ts";
import { asOperator, type Transaction } from "../../database/transactions.ts";
import { once } from "./once.ts";
import { subjectOf } from "@otklik/rules/caller.js";
import type { Context } from "./context.ts";
import type { Handler, Handlers } from "./contract.ts";

/** What a handler gets that works on stored things: the context, and the transaction it works in. */
export interface StoreContext extends Context {
  transaction: Transaction;
}

/** A handler that works within one transaction. */
export type StoredHandler<Id extends OperationId> = (
  input: Input<Id>,
  context: StoreContext,
) => Promise<Output<Id>>;

/** Some operations with the handlers that work within a transaction. */
type StoredHandlers = { [Id in OperationId]?: StoredHandler<Id> };

/** The same operations with handlers that open it. */
type Opened<Given extends StoredHandlers> = { [Id in keyof Given & OperationId]: Handler<Id> };

/**
 * Makes handlers of stored ones: each answer leaves after its transaction has been committed, and an effect that
 * carries an idempotency key happens once. `afterCommit` is called whenever something may have changed.
 */
export function storedIn(kysely: Kysely<Tables>, afterCommit: () => void) {
  const open =
    (operation: OperationId, handler: StoredHandler<OperationId>): Handler<OperationId> =>
    async (input, context) => {
      const { operator, caller, idempotencyKey: key, now } = context;
      const operatorId = operator.operator;
      if (key === undefined) {
        const answer = await asOperator(kysely, operatorId, (transaction) =>
          handler(input, { ...context, transaction }),
        );
        if (context.mayChange) afterCommit();
        return answer;
      }
      const request = { operatorId, subject: subjectOf(caller), operation, key, input };
      const { answer, replayed } = await asOperator(kysely, operatorId, (transaction) =>
        once(transaction, { request, now }, () => handler(input, { ...context, transaction })),
      );
      if (replayed) context.setHeader("Idempotency-Replayed", "true");
      else afterCommit();
      return answer;
    };
  return <Given extends StoredHandlers>(handlers: Given): Opened<Given> =>
    Object.fromEntries(
      // Each is bound to the operation that it is named after, whose input and output are its own.
      Object.entries(handlers).map(([id, handler]) => [
        id,
        open(id as OperationId, handler as StoredHandler<OperationId>),
      ]),
    ) as Partial<Handlers> as Opened<Given>;
}
