import type { ReceiptKind, Schemas } from "@otklik/openapi";

/** A mail to be sent, or that was. */
export interface MailsTable {
  operatorId: string;
  id: string;
  kind: Schemas["StoredMail"]["kind"];
  caseKind: ReceiptKind;
  caseId: string;
  /** Of the receipt. */
  number: string;
  recipientHash: Uint8Array;
  /** Null once it is needed neither to send the mail nor to be confirmed. */
  address: string | null;
  language: string;
  /** The page to which the receipt's link leads. */
  page: string;
  status: Schemas["StoredMail"]["status"];
  attempts: number;
  /** When it is tried next. */
  dueAt: Date;
  queuedAt: Date;
  sentAt: Date | null;
  confirmedAt: Date | null;
}

/** What a link in a mail is known by. */
export interface MailLinksTable {
  operatorId: string;
  tokenHash: Uint8Array;
  mailId: string;
  expiresAt: Date;
}

/** The further secrets of a receipt, one for each mail that carried it. */
export interface MailedSecretsTable {
  operatorId: string;
  number: string;
  secretHash: Uint8Array;
}

export interface BlockedAddressesTable {
  operatorId: string;
  recipientHash: Uint8Array;
  blockedAt: Date;
}

/** How many mails an operator has sent on a day of its own. */
export interface MailBudgetsTable {
  operatorId: string;
  /** `2027-03-31` */
  day: string;
  mails: number;
}
