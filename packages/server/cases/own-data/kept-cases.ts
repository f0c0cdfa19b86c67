import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { type SelectQueryBuilder, sql } from "kysely";
import { firstIdAt } from "../../database/first-id-at.ts";
import type { EventRow, Tables } from "../../database/tables/schema.ts";
import type { Transaction } from "../../database/transactions.ts";
import type { Context } from "../../http/operations/context.ts";
import type { GivenConsent } from "../consent-table.ts";
import type { OpenedCase } from "../receipts/receipted-cases.ts";

/** Whose things are meant: a customer's, the one that a receipt opens, or the oldest that were stored before a moment. */
export type Whose = { subject: string } | { caseId: string } | { storedBefore: Date; most: number };

/** How things are shown: of which operator, to whom, when, in which language. */
export type OwnView = Pick<Context, "operator" | "caller" | "now" | "language">;

type StoredCase = Schemas["StoredCase"];

/** A case of a customer's, with all that its domain stores of it but the events. */
export interface KeptCase extends OpenedCase, Pick<StoredCase, "person"> {
  consents: GivenConsent[];
  operatorId: string;
  number: string;
  version: number;
  storedAt: Date;
  /** Whether it is still being looked into. */
  isOpen: boolean;
  /** The case in the contract's words. */
  show: (events: EventRow[], view: OwnView) => Pick<StoredCase, ReceiptKind>;
}

/** What a domain keeps of customers. */
export interface KeepingDomain {
  kind: OpenedCase["kind"];
  /** Its things, oldest first; `hold` keeps others from changing them until the end. */
  find: (transaction: Transaction, whose: Whose, hold: boolean) => Promise<KeptCase[]>;
  /** Takes away what only this domain stores of a person; name and subject go with those of the others. */
  blank: (transaction: Transaction, id: string) => Promise<void>;
}

/** What another room keeps of things, by their ids. */
export interface KeepingRoom {
  find: (transaction: Transaction, caseIds: string[]) => Promise<Map<string, Partial<StoredCase>>>;
  erase: (transaction: Transaction, caseIds: string[]) => Promise<void>;
}

/** Everything in which something of a person is kept. */
export interface Keeping {
  domains: KeepingDomain[];
  rooms: KeepingRoom[];
  /** What an employee has left on the idea board. */
  ideasOf: (transaction: Transaction, subject: string) => Promise<Schemas["StoredIdeas"]>;
}

/** The rows of a table of things that are somebody's and have not been erased, oldest first. */
export async function keptRows<Table extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  whose: Whose,
  hold: boolean,
): Promise<Row[]> {
  const found = query
    .where(isWhose(whose))
    .where(sql<boolean>`erased_at is null`)
    .orderBy(sql`id`)
    .$if("most" in whose, (all) => all.limit("most" in whose ? whose.most : 0));
  return (hold ? found.forUpdate() : found).execute();
}

function isWhose(whose: Whose) {
  if ("subject" in whose) return sql<boolean>`customer_subject = ${whose.subject}`;
  if ("caseId" in whose) return sql<boolean>`id = ${whose.caseId}`;
  return sql<boolean>`id < ${firstIdAt(whose.storedBefore)}`;
}
