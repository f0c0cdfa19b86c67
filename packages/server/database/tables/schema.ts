import type { CaseKind, EventType, ReceiptKind, Schemas, Status } from "@otklik/openapi";
import type { ColumnType, Generated, Selectable } from "kysely";
import type { AttachmentPartsTable, AttachmentsTable } from "./attachment-tables.ts";
import type {
  BlockedAddressesTable,
  MailBudgetsTable,
  MailedSecretsTable,
  MailLinksTable,
  MailsTable,
} from "./mail-tables.ts";

/** What is known of the customer who brought something; null where nobody signed in. */
interface CustomerColumns {
  customerSubject: string | null;
  customerName: string | null;
  customerTier: string | null;
  /** When all that was personal in it was erased; null where it still is there. */
  erasedAt: Generated<Date | null>;
}

interface CaseColumns {
  operatorId: string;
  id: string;
  number: string;
  /** How many events it has had; the sequence of its latest one. */
  version: number;
}

/** What a topic asks besides the words, by the ids of what is asked. */
export type Attributes = Record<string, string | number | boolean>;

export interface ComplaintsTable extends CaseColumns, CustomerColumns {
  topic: string;
  words: string;
  /** What the topic asks besides the words, by the ids of what is asked; written as JSON. */
  attributes: ColumnType<Attributes, string | undefined, Attributes>;
  language: string;
  status: Status<"complaint">;
  email: string | null;
  phone: string | null;
  consentVersion: string;
  consentedAt: Date;
  receivedAt: Date;
  answerDueAt: Date;
  solveDueAt: Date;
  answeredAt: Date | null;
  /** Null where it was filed before departments were kept: its topic's. */
  department: string | null;
  assigneeSubject: string | null;
  assigneeName: string | null;
  /** The id of what it was caused by, once it was resolved. */
  cause: string | null;
  /** When the clock of the target began: at receipt, or when it was reopened. */
  solveStartedAt: Date | null;
  /** Since when the customer was asked; null while she was not. */
  waitingSince: Date | null;
  resolvedAt: Date | null;
  /** When it closes by itself. */
  closeAt: Date | null;
  /** When it was recorded that the promise was not kept. */
  answerBreachedAt: Date | null;
  solveBreachedAt: Date | null;
  escalationLevel: Generated<number>;
  escalationDueAt: Date | null;
  /** How many times. */
  reopened: Generated<number>;
  ratingScore: number | null;
  ratingWords: string | null;
  ratedAt: Date | null;
  /** What the queue is ordered by: when the next thing owed falls due, or infinity where nothing is owed. */
  nextDueAt: Generated<Date>;
  /** When something happens to it of itself, or infinity. */
  wakesAt: Generated<Date>;
  /** Whether its customer is of a tier that the operator served first when it was filed. */
  servedFirst: Generated<boolean>;
  /** Where it stands in the queue before its moment counts: 0 and 1 are owed, 2 waits for the customer, 3 is done. */
  queueRank: Generated<number>;
  /** When it was first handed over to another department. */
  handedOverAt: Date | null;
}

/** What complaints speak of, in stems. A trigger writes them. */
export interface ComplaintStemsTable {
  operatorId: string;
  stem: string;
  complaintId: string;
}

/** Whoever has worked at the desk. */
export interface AgentsTable {
  operatorId: string;
  subject: string;
  name: string | null;
  seenAt: Date;
}

export interface CallbacksTable extends CaseColumns, CustomerColumns {
  topic: string;
  /** E.164. */
  phone: string;
  words: string | null;
  kind: Schemas["CallbackSummary"]["kind"];
  startsAt: Date;
  endsAt: Date;
  status: Status<"callback">;
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

export interface FeedbackTable extends CaseColumns, CustomerColumns {
  scale: string | null;
  score: number | null;
  words: string | null;
  topic: string | null;
  department: string;
  status: Status<"feedback">;
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
  status: Status<"idea">;
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

/** What is known of an event besides what was said; numbers were stored as text once. */
export type StoredDetails = Omit<Schemas["EventDetails"], "level" | "score"> & {
  level?: number | string;
  score?: number | string;
};

export interface EventsTable {
  operatorId: string;
  id: string;
  caseKind: CaseKind;
  caseId: string;
  caseNumber: string;
  /** Orders the events of one case, without gaps from 1. */
  sequence: number;
  /** The customer to whom the case belongs; null where nobody signed in. */
  ownerSubject: string | null;
  type: EventType;
  actorRole: Schemas["ActorRole"];
  actorSubject: string | null;
  actorName: string | null;
  words: string | null;
  details: ColumnType<StoredDetails, string, never>;
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
  /** In which names request and answer speak: 1 says `text` where 2 says `words`. */
  vocabulary: Generated<number>;
  expiresAt: Date;
}

export interface ReceiptsTable {
  operatorId: string;
  number: string;
  caseKind: ReceiptKind;
  caseId: string;
  secretHash: Uint8Array;
}

export interface ReceiptSessionsTable {
  operatorId: string;
  tokenHash: Uint8Array;
  /** Of the receipt. */
  number: string;
  expiresAt: Date;
}

export interface PromiseDaysTable {
  operatorId: string;
  /** `2026-11-24`, by the operator's clock. */
  day: string;
  startsAt: Date;
  endsAt: Date;
  /** What everyone may read of it, as it was hashed. */
  text: string;
  details: string;
  previousHash: string;
  hash: string;
}

/** What a customer allowed besides the consent that is needed. */
export interface ConsentsTable {
  operatorId: string;
  caseId: string;
  consentId: string;
  version: string;
  givenAt: Date;
}

/** The tables, as Kysely sees them: camelCase here, snake_case in the database. */
export interface Tables {
  complaints: ComplaintsTable;
  complaintStems: ComplaintStemsTable;
  agents: AgentsTable;
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
  promiseDays: PromiseDaysTable;
  mails: MailsTable;
  mailLinks: MailLinksTable;
  mailedSecrets: MailedSecretsTable;
  blockedAddresses: BlockedAddressesTable;
  mailBudgets: MailBudgetsTable;
  attachments: AttachmentsTable;
  attachmentParts: AttachmentPartsTable;
  consents: ConsentsTable;
}

export type ComplaintRow = Selectable<ComplaintsTable>;
export type CallbackRow = Selectable<CallbacksTable>;
export type FeedbackRow = Selectable<FeedbackTable>;
export type IdeaRow = Selectable<IdeasTable>;
export type PromiseDayRow = Selectable<PromiseDaysTable>;
export type MailRow = Selectable<MailsTable>;
export type EventRow = Selectable<EventsTable>;
export type AttachmentRow = Selectable<AttachmentsTable>;
