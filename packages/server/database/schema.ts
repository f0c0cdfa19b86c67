import type { Generated, Insertable, Selectable } from "kysely";

/** Who did something, as the timeline keeps it. */
export interface ActorColumns {
  actorRole: string;
  actorSubject: string | null;
  actorName: string | null;
}

export interface ComplaintsTable {
  operatorId: string;
  id: string;
  number: string;
  topic: string;
  words: string;
  language: string;
  status: string;
  customerSubject: string | null;
  customerName: string | null;
  customerTier: string | null;
  email: string | null;
  phone: string | null;
  consentVersion: string;
  consentedAt: Date;
  secretHash: Uint8Array;
  receivedAt: Date;
  answerDueAt: Date;
  solveDueAt: Date;
  answeredAt: Date | null;
  /** What the queue is ordered by: when the answer falls due, or infinity where none is owed. */
  nextDueAt: Generated<Date>;
  /** How many events the complaint has had; the sequence of its latest one. */
  version: number;
}

export interface EventsTable extends ActorColumns {
  operatorId: string;
  id: string;
  thingKind: string;
  thingId: string;
  thingNumber: string;
  /** Orders the events of one thing, without gaps from 1. */
  sequence: number;
  /** The customer to whom the thing belongs; null where nobody signed in. */
  ownerSubject: string | null;
  type: string;
  text: string | null;
  at: Date;
  /** Orders the events of one operator as they were committed; null until the relay has numbered it. */
  position: Generated<string | null>;
}

export interface IdempotencyKeysTable {
  operatorId: string;
  subject: string;
  operation: string;
  keyHash: Uint8Array;
  bodyHash: Uint8Array;
  answer: Uint8Array;
  expiresAt: Date;
}

export interface ReceiptSessionsTable {
  operatorId: string;
  tokenHash: Uint8Array;
  complaintId: string;
  expiresAt: Date;
}

/** The tables, as Kysely sees them: camelCase here, snake_case in the database. */
export interface Tables {
  complaints: ComplaintsTable;
  events: EventsTable;
  idempotencyKeys: IdempotencyKeysTable;
  receiptSessions: ReceiptSessionsTable;
}

export type ComplaintRow = Selectable<ComplaintsTable>;
export type NewComplaintRow = Insertable<ComplaintsTable>;
export type EventRow = Selectable<EventsTable>;
export type NewEventRow = Insertable<EventsTable>;
