import type { Generated } from "kysely";

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
