import type { CaseKind, Schemas, Status, TransitionId } from "@otklik/openapi";
import type { Transaction } from "../database/transactions.ts";
import { statusAfter } from "../http/operations/steps.ts";
import type { StoreContext } from "../http/operations/stored.ts";
import { isStaff, type Caller } from "@otklik/rules/caller.js";
import { Problem } from "../problems/problem.ts";
import type { Happening } from "@otklik/rules/happening.js";
import { recordEvent, type EventfulCase } from "./event-log.ts";
import type { Sought } from "./find-readable.ts";
import type { ToldEvent } from "./timeline.ts";

/** What a row of any kind of case has. */
export interface CaseRow<Kind extends CaseKind> {
  operatorId: string;
  id: string;
  number: string | number;
  /** How many events it has had. */
  version: number;
  status: Status<Kind>;
  /** The customer whose it is; left out where it belongs to no customer. */
  customerSubject?: string | null;
}

/** How a domain stores its kind of case. */
export interface CaseStore<Kind extends CaseKind, Row extends CaseRow<Kind>> {
  kind: Kind;
  /** The case of that number, which nobody else changes until the end. Throws Problem 404. */
  hold: (transaction: Transaction, sought: Sought) => Promise<Row>;
  /** Writes where the case stands, and what else changes: that has the last word. */
  write: (transaction: Transaction, stands: Stands<Kind>, change: Partial<Row>) => Promise<Row>;
  /** Records what has happened to it of itself by now, before anybody moves it. */
  wake?: (context: Moment, row: Row) => Promise<Row>;
}

/** Where a case stands after a move. */
export type Stands<Kind extends CaseKind> = Pick<CaseRow<Kind>, "id" | "version" | "status">;

/** Where and when cases are changed. */
export type Moment = Pick<StoreContext, "operator" | "transaction" | "now">;

/** What changes in a row, and what happened, in order. */
export interface Move<Row, Happened extends Happening> {
  change?: Partial<Row> | undefined;
  happenings: Happened[];
}

/** Who did it, and as what. */
export interface Doer {
  role: Schemas["ActorRole"];
  caller: Caller;
}

/** What moves a case; `decide` says what becomes of it, by the status that the operation leads to. */
export interface Transition<Kind extends CaseKind, Row, Happened extends Happening> {
  operation: TransitionId<Kind>;
  /** By its number, or its row where the caller holds it already. */
  of: string | Row;
  /** As what the caller acts; as staff or customer where it is left out. */
  role?: Schemas["ActorRole"];
  decide: (before: Row, status: Status<Kind>) => Move<Row, Happened> | Promise<Move<Row, Happened>>;
}

/** A case as it stands after a move, and the events of that move. */
export interface Moved<Row> {
  row: Row;
  events: ToldEvent[];
}

/**
 * Moves a case as the contract allows it: locks it, compares what the caller has seen, records what fell due before,
 * checks its state, then writes the change and the events.
 *
 * Throws Problem 404 for a case that is not the caller's, 412 where it has changed since the caller saw it, 409 where
 * the operation is not possible from its state.
 */
export async function transition<
  Kind extends CaseKind,
  Row extends CaseRow<Kind>,
  Happened extends Happening,
>(
  store: CaseStore<Kind, Row>,
  context: StoreContext,
  { operation, of, role, decide }: Transition<Kind, Row, Happened>,
): Promise<Moved<Row>> {
  const { transaction, caller, seenVersion } = context;
  const found =
    typeof of === "string" ? await store.hold(transaction, { number: of, caller, hold: true }) : of;
  if (seenVersion !== undefined && seenVersion !== found.version) throw new Problem("changed-meanwhile");
  const before = store.wake ? await store.wake(context, found) : found;
  const status = statusAfter(store.kind, operation, before.status);
  const move = await decide(before, status);
  const doer = { role: role ?? roleOf(caller), caller };
  return applyMove(store, { ...context, doer }, { before, status, ...move });
}

interface HeldMove<Kind extends CaseKind, Row, Happened extends Happening> extends Move<Row, Happened> {
  before: Row;
  /** Where the contract leads; where it stands already, if left out. */
  status?: Status<Kind>;
}

/** Writes a move of a case that is held: what changes, and what happened, one event after the other. */
export async function applyMove<Kind extends CaseKind, Row extends CaseRow<Kind>, Happened extends Happening>(
  store: CaseStore<Kind, Row>,
  { transaction, now, doer }: Moment & { doer: Doer },
  { before, status = before.status, change = {}, happenings }: HeldMove<Kind, Row, Happened>,
): Promise<Moved<Row>> {
  if (happenings.length === 0) return { row: before, events: [] };
  const version = before.version + happenings.length;
  const row = await store.write(transaction, { id: before.id, version, status }, change);
  const theCase = eventfulCase(store.kind, row);
  const events: ToldEvent[] = [];
  for (const [index, happening] of happenings.entries()) {
    const told = { ...happening, at: now, actor: doer };
    events.push(await recordEvent(transaction, { ...theCase, version: before.version + index + 1 }, told));
  }
  return { row, events };
}

/** A row as the case to which something happens. */
export function eventfulCase<Kind extends CaseKind>(kind: Kind, row: CaseRow<Kind>): EventfulCase {
  const { operatorId, id, version } = row;
  return {
    operatorId,
    kind,
    id,
    number: String(row.number),
    ownerSubject: row.customerSubject ?? null,
    version,
  };
}

function roleOf(caller: Caller): Schemas["ActorRole"] {
  return isStaff(caller) ? "agent" : "customer";
}
