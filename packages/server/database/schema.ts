import type { ColumnType, Generated, Selectable } from "kysely";

/** What has events, and of what one can hear. */
export type ThingKind = "complaint" | "callback" | "feedback" | "idea";

/** What is known of the customer who brought something; null where nobody signed in. */
interface CustomerColumns {
  customerSubject: string | null;
  customerName: string | null;
  customerTier: string | null;
}

interface ThingColumns {
  operatorId: string;
  id: string;
  number: string;
  /** How many events it has had; the sequence of its latest one. */
  version: number;
}

export interface ComplaintsTable extends ThingColumns, CustomerColumns {
  topic: string;
  words: string;
  /** What the topic asks besides the words, by the ids of what is asked; written as JSON. */
  attributes: ColumnType<Record<string, string | number | boolean>, string | undefined, string>;
  language: string;
  status: string;
  email: string | null;
  phone: string | null;
  consentVersion: string;
  consentedAt: Date;
  receivedAt: Date;
  answerDueAt: Date;
  solveDueAt: Date;
  answeredAt: Date | null;
  /** What the queue is ordered by: when the answer falls due, or infinity where none is owed. */
  nextDueAt: Generated<Date>;
}

export interface CallbacksTable extends ThingColumns, CustomerColumns {
  topic: string;
  /** E.164. */
  phone: string;
  words: string | null;
  kind: "slot" | "message";
  startsAt: Date;
  endsAt: Date;
  status: string;
  language: string;
  consentVersion: string;
  bookedAt: Date;
  calledAt: Date | null;
  /** What staff's list is ordered by: when the call is due, or infinity where none is owed. */
  nextDueAt: Generated<Date>;
}

/** How many places of a slot are taken; a slot in which nobody is booked may have no row. */
export interface CallbackSlotsTable {
  operatorId: string;
  startsAt: Date;
  booked: number;
}

export interface FeedbackTable extends ThingColumns, CustomerColumns {
  scale: string | null;
  score: number | null;
  words: string | null;
  topic: string | null;
  department: string;
  status: string;
  language: string;
  receivedAt: Date;
}

export interface IdeasTable {
  operatorId: string;
  id: string;
  /** Counts the operator's ideas, from 1. */
  number: number;
  version: number;
  step: string;
  title: string;
  words: string | null;
  status: string;
  authorSubject: string;
  authorName: string | null;
  proposedAt: Date;
  owner: string | null;
  /** `2027-03-31` */
  dueOn: string | null;
  reason: string | null;
  /** The number of the idea it was merged into. */
  mergedInto: number | null;
  votes: number;
  comments: number;
}

/** Who votes for an idea, or follows it. */
export interface IdeaPeopleTable {
  operatorId: string;
  ideaId: string;
  subject: string;
}

export interface EventsTable {
  operatorId: string;
  id: string;
  thingKind: ThingKind;
  thingId: string;
  thingNumber: string;
  /** Orders the events of one thing, without gaps from 1. */
  sequence: number;
  /** The customer to whom the thing belongs; null where nobody signed in. */
  ownerSubject: string | null;
  type: string;
  actorRole: string;
  actorSubject: string | null;
  actorName: string | null;
  text: string | null;
  details: ColumnType<Record<string, string>, string, never>;
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

export interface ReceiptsTable {
  operatorId: string;
  number: string;
  thingKind: ThingKind;
  thingId: string;
  secretHash: Uint8Array;
}

export interface ReceiptSessionsTable {
  operatorId: string;
  tokenHash: Uint8Array;
  /** Of the receipt. */
  number: string;
  expiresAt: Date;
}

/** A file that is expected, stored, or bound to the event that it goes with. */
export interface AttachmentsTable {
  operatorId: string;
  /** 128 random bits, by which it is sent and attached. */
  id: string;
  name: string;
  type: string;
  announcedSize: number;
  /** Null until it is stored. */
  size: number | null;
  hasThumbnail: Generated<boolean>;
  /** Null once it is attached. */
  expiresAt: Date | null;
  /** Null until it is attached. */
  eventId: string | null;
  /** Orders the files of one event. */
  position: number | null;
}

/** The bytes of a stored file, in pieces that a database takes easily. */
export interface AttachmentPartsTable {
  operatorId: string;
  attachmentId: string;
  rendering: "whole" | "thumbnail";
  part: number;
  bytes: Uint8Array;
}

/** What a customer allowed besides the consent that is needed. */
export interface ConsentsTable {
  operatorId: string;
  thingId: string;
  consentId: string;
  version: string;
  customerSubject: string | null;
  givenAt: Date;
}

/** The tables, as Kysely sees them: camelCase here, snake_case in the database. */
export interface Tables {
  complaints: ComplaintsTable;
  callbacks: CallbacksTable;
  callbackSlots: CallbackSlotsTable;
  feedback: FeedbackTable;
  ideas: IdeasTable;
  ideaVotes: IdeaPeopleTable;
  ideaFollowers: IdeaPeopleTable;
  events: EventsTable;
  idempotencyKeys: IdempotencyKeysTable;
  receipts: ReceiptsTable;
  receiptSessions: ReceiptSessionsTable;
  attachments: AttachmentsTable;
  attachmentParts: AttachmentPartsTable;
  consents: ConsentsTable;
}

export type ComplaintRow = Selectable<ComplaintsTable>;
export type CallbackRow = Selectable<CallbacksTable>;
export type FeedbackRow = Selectable<FeedbackTable>;
export type IdeaRow = Selectable<IdeasTable>;
export type EventRow = Selectable<EventsTable>;
export type AttachmentRow = Selectable<AttachmentsTable>;
