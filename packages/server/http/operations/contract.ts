import type { Input, OperationId, Output } from "@otklik/openapi";
import type { Context } from "./context.ts";

/** Answers one operation: flat input in, the contract's output out; a Problem is thrown. */
export type Handler<Id extends OperationId> = (
  input: Input<Id>,
  context: Context,
) => Output<Id> | Promise<Output<Id>>;

/** A handler for each operation of the contract: a missing or misspelt one does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };
