import { randomBytes } from "node:crypto";
import type { Schemas } from "@otklik/openapi";
import { isReadBy } from "@otklik/rules/timeline.js";
import { sql, type RawBuilder } from "kysely";
import type { AttachmentRow } from "../../database/tables/schema.ts";
import type { AttachmentPartsTable } from "../../database/tables/attachment-tables.ts";
import type { Transaction } from "../../database/transactions.ts";
import { isStaff, mayRead, type Caller } from "@otklik/rules/caller.js";
import { invalid } from "../../operators/choices.ts";

/** Which bytes of a file: all of it, or its small picture. */
export type Rendering = AttachmentPartsTable["rendering"];

const partSize = 262_144;

/** A new id: 128 random bits in base64url. */
export function newUploadId(): string {
  return randomBytes(16).toString("base64url");
}

/** A file that can still be sent, or has been attached; undefined where there is none. */
export function findUpload(
  transaction: Transaction,
  { id, now, hold = false }: { id: string; now: Date; hold?: boolean },
): Promise<AttachmentRow | undefined> {
  return transaction
    .selectFrom("attachments")
    .selectAll()
    .where("id", "=", id)
    .where((where) => where.or([where("expiresAt", ">", now), where("expiresAt", "is", null)]))
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
}

/** A file that was attached, for one who may read what it goes with; undefined for anyone else. */
export async function findAttachment(
  transaction: Transaction,
  id: string,
  caller: Caller,
): Promise<AttachmentRow | undefined> {
  const row = await transaction
    .selectFrom("attachments")
    .innerJoin("events", (join) =>
      join
        .onRef("events.operatorId", "=", "attachments.operatorId")
        .onRef("events.id", "=", "attachments.eventId"),
    )
    .selectAll("attachments")
    .select(["caseId", "events.type as eventType"])
    .select((select) =>
      // The newest event knows whose the case is now.
      select
        .selectFrom("events as newest")
        .select("newest.ownerSubject")
        .whereRef("newest.operatorId", "=", "attachments.operatorId")
        .whereRef("newest.caseId", "=", "events.caseId")
        .orderBy("newest.sequence", "desc")
        .limit(1)
        .as("customerSubject"),
    )
    .where("attachments.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { caseId: caseId, customerSubject, eventType } = row;
  const isHidden = !isReadBy("customer", eventType) && !isStaff(caller);
  return !isHidden && mayRead(caller, { id: caseId, customerSubject }) ? row : undefined;
}

/** Puts bytes in the place of those that were there. */
export async function storeBytes(
  transaction: Transaction,
  { operatorId, id: attachmentId }: Pick<AttachmentRow, "operatorId" | "id">,
  bytes: Partial<Record<Rendering, Uint8Array>>,
): Promise<void> {
  await transaction.deleteFrom("attachmentParts").where("attachmentId", "=", attachmentId).execute();
  for (const [rendering, whole] of Object.entries(bytes) as [Rendering, Uint8Array][]) {
    for (let part = 0; part * partSize < whole.length; part++) {
      const bytes = fromBase64(whole.subarray(part * partSize, (part + 1) * partSize));
      await transaction
        .insertInto("attachmentParts")
        .values({ operatorId, attachmentId, rendering, part, bytes })
        .execute();
    }
  }
}

/** The bytes of a file, in order; none where there is no such rendering. */
export async function readBytes(
  transaction: Transaction,
  attachmentId: string,
  rendering: Rendering,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const rows = await transaction
    .selectFrom("attachmentParts")
    .select(sql<string>`encode(bytes, 'base64')`.as("base64"))
    .where("attachmentId", "=", attachmentId)
    .where("rendering", "=", rendering)
    .orderBy("part")
    .execute();
  return rows.map(({ base64 }) => Uint8Array.from(Buffer.from(base64, "base64")));
}

/** PGlite writes bytes out digit by digit, which takes seconds for ten megabytes; both databases read base64. */
function fromBase64(bytes: Uint8Array): RawBuilder<Uint8Array> {
  const { buffer, byteOffset, byteLength } = bytes;
  return sql`decode(${Buffer.from(buffer, byteOffset, byteLength).toString("base64")}, 'base64')`;
}

/**
 * Binds files to an event, each once and for good. Throws Problem 422 for one that is not there, not stored, over, or
 * bound already.
 */
export async function attachUploads(
  transaction: Transaction,
  { id: eventId, at }: { id: string; at: Date },
  uploads: readonly string[],
): Promise<Schemas["Attachment"][]> {
  const ids = [...uploads];
  const rows = await transaction
    .updateTable("attachments")
    .set({ eventId, expiresAt: null, position: sql<number>`array_position(${ids}::text[], id)` })
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .where("size", "is not", null)
    .where("expiresAt", ">", at)
    .returningAll()
    .execute();
  const attached = new Map(rows.map((row) => [row.id, row]));
  const missing = uploads.flatMap((id, index) => (attached.has(id) ? [] : [unattachable(index)]));
  if (missing.length > 0) throw invalid(...missing);
  return uploads.flatMap((id) => attached.get(id) ?? []).map(attachment);
}

function unattachable(index: number): Schemas["InputError"] {
  return { pointer: `/attachments/${index}`, code: "unknown-value", detail: "Send this file once more." };
}

/** A row as the contract shows it. */
export function attachment({ id, name, type, size, hasThumbnail }: AttachmentRow): Schemas["Attachment"] {
  return { id, name, type, size: size ?? 0, hasThumbnail };
}
