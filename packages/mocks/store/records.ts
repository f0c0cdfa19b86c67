import type { CaseKind, ReceiptKind, Schemas, Status } from "@otklik/openapi";
import type { ShownCallback } from "@otklik/rules/callback-view.js";
import type { Caller } from "@otklik/rules/caller.js";
import type { ShownComplaint } from "@otklik/rules/complaint-view.js";
import type { ShownFeedback } from "@otklik/rules/feedback-view.js";

/** What every case has. */
export interface CaseRecord {
  number: string;
  status: Status;
  /** The customer to whom it belongs; null where nobody signed in, and for what belongs to no customer. */
  customerSubject: string | null;
  timeline: Schemas["TimelineEntry"][];
}

/** A case that its customer opens with a receipt. */
export interface ReceiptedRecord extends CaseRecord {
  words: string | null;
  customerName: string | null;
  customerTier: string | null;
  /** How many of its kind the operator had before this one. */
  order: number;
}

export interface ComplaintRecord
  extends Omit<ShownComplaint, "version">, Omit<ReceiptedRecord, "status" | "words"> {
  consentVersion: string;
  consents: readonly Schemas["AllowedConsent"][];
  /** Whether its customer is of a tier that the operator serves first. */
  servedFirst: boolean;
}

export interface CallbackRecord extends ShownCallback, Omit<ReceiptedRecord, "status" | "words"> {
  consentVersion: string;
}

export interface FeedbackRecord extends ShownFeedback, Omit<ReceiptedRecord, "status" | "words"> {}

/** An idea: what everyone reads of it, and who votes, follows and comments. */
export interface IdeaRecord
  extends
    CaseRecord,
    Omit<
      Schemas["Idea"],
      "number" | "status" | "timeline" | "step" | "votes" | "voted" | "following" | "comments" | "can"
    > {
  status: Status<"idea">;
  step: string;
  voters: Set<string>;
  followers: Set<string>;
  comments: Schemas["TimelineEntry"][];
}

/** A case, and of which kind it is. */
export interface CaseOf<Kind extends CaseKind = CaseKind> {
  kind: Kind;
  record: CaseRecord;
}

/** What a receipt opens, and the secret without which it does not. */
export interface ReceiptRecord {
  secret: string;
  opens: ReceiptKind;
}

/** A file: expected, stored, or attached to what some may read. */
export interface UploadRecord {
  id: string;
  name: string;
  type: string;
  size: number;
  expiresAt: Date;
  content: Blob | null;
  mayRead: ((caller: Caller) => boolean) | null;
}

/** An answer kept for its Idempotency-Key. */
export interface StoredAnswer {
  input: string;
  body: string;
}
