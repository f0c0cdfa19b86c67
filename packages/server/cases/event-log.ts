import type { CaseKind, Schemas } from "@otklik/openapi";
import type { Happening } from "@otklik/rules/happening.js";
import { v7 as uuidv7 } from "uuid";
import type { EventRow } from "../database/tables/schema.ts";
import { sendWithNext, type Transaction } from "../database/transactions.ts";
import type { Caller } from "@otklik/rules/caller.js";
import { attachUploads } from "./attachments/attachment-table.ts";
import type { ToldEvent } from "./timeline.ts";

/** The case to which something happens, as it stands after that. */
export interface EventfulCase {
  operatorId: string;
  kind: CaseKind;
  id: string;
  number: string;
  /** The customer to whom it belongs; null where nobody signed in, and for what belongs to no customer. */
  ownerSubject: string | null;
  /** How many events it has had, this one included. */
  version: number;
}

/** Who did it, as what, and when. */
export interface Deed {
  at: Date;
  actor: { role: Schemas["ActorRole"]; caller: Caller };
}

/**
 * Writes what happened, in the transaction in which it happens, and gives the row with the files that go with it; the
 * statement goes with the next one. Throws Problem 422 for an upload that cannot be attached.
 */
export async function recordEvent(
  transaction: Transaction,
  theCase: EventfulCase,
  {
    type,
    at,
    actor: { role, caller },
    words = null,
    details = {},
    attachments: uploads = [],
  }: Happening & Deed,
): Promise<ToldEvent> {
  const person = caller.kind === "person" ? caller : undefined;
  const row = {
    operatorId: theCase.operatorId,
    id: uuidv7({ msecs: at.getTime() }),
    caseKind: theCase.kind,
    caseId: theCase.id,
    caseNumber: theCase.number,
    ownerSubject: theCase.ownerSubject,
    sequence: theCase.version,
    type,
    actorRole: role,
    actorSubject: person?.subject ?? null,
    actorName: person?.name ?? null,
    words,
    at,
  };
  const values = { ...row, details: JSON.stringify(details) };
  await sendWithNext(transaction, transaction.insertInto("events").values(values));
  const attachments = uploads.length > 0 ? await attachUploads(transaction, row, uploads) : null;
  return { ...row, details, position: null, attachments };
}

/** The latest events of an operator after a position, oldest first, `limit` at most. */
export async function readEventsAfter(
  transaction: Transaction,
  position: string,
  limit: number,
): Promise<EventRow[]> {
  return transaction
    .selectFrom("events")
    .selectAll()
    .where("position", ">", position)
    .orderBy("position")
    .limit(limit)
    .execute();
}

/** The position of an event; undefined where there is no such event, or it has not been numbered. */
export async function findPosition(transaction: Transaction, id: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom("events")
    .select("position")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.position ?? undefined;
}

/** The position of an operator's newest event; "0" where there is none. */
export async function lastPosition(transaction: Transaction): Promise<string> {
  const row = await transaction
    .selectFrom("events")
    .select(({ fn }) => fn.max("position").as("position"))
    .executeTakeFirst();
  return row?.position ?? "0";
}
