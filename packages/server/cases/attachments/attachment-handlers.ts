import { labelOf, savedName } from "@otklik/rules/file-types.js";
import type { Input, Output, Schemas } from "@otklik/openapi";
import type { Kysely } from "kysely";
import type { AttachmentRow, Tables } from "../../database/tables/schema.ts";
import { asOperator } from "../../database/transactions.ts";
import type { Context } from "../../http/operations/context.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../problems/problem.ts";
import { checkChoices } from "../../operators/choices.ts";
import { attachmentLimits } from "@otklik/rules/operator-policy.js";
import type { Operator } from "../../operators/operator.ts";
import {
  attachment,
  findAttachment,
  findUpload,
  newUploadId,
  readBytes,
  storeBytes,
} from "./attachment-table.ts";
import { readyToStore } from "./ready-to-store.ts";
import type { UploadAllowance } from "./upload-allowance.ts";

const dayMs = 24 * 3_600_000;

/** Expects a file. Throws Problem 422 for one that the operator does not take, 429 for too much within an hour. */
export function createUpload(allowance: UploadAllowance) {
  return async (input: Input<"createUpload">, context: StoreContext): Promise<Output<"createUpload">> => {
    const { operator, now, transaction, address } = context;
    const { name, type, size } = input;
    checkChoices(...faultsOf(input, operator));
    const operatorId = operator.operator;
    await allowance.take(`${operatorId} ${address}`, size);
    const id = newUploadId();
    const expiresAt = new Date(now.getTime() + dayMs);
    await transaction
      .insertInto("attachments")
      .values({ operatorId, id, name: labelOf(name), type, announcedSize: size, expiresAt })
      .execute();
    return { id, path: `/uploads/${id}`, expiresAt: expiresAt.toISOString() };
  };
}

function faultsOf({ type, size }: Input<"createUpload">, operator: Operator): Schemas["InputError"][] {
  const limits = attachmentLimits(operator);
  const faults: Schemas["InputError"][] = [];
  if (!limits.types.includes(type)) {
    const detail = `Send one of ${limits.types.join(", ")}.`;
    faults.push({ pointer: "/type", code: "unknown-value", detail });
  }
  if (size > limits.size)
    faults.push({ pointer: "/size", code: "too-large", detail: `Send ${limits.size} bytes at most.` });
  return faults;
}

/**
 * Stores the bytes of a file that is expected. They are judged and drawn anew between two transactions: that takes time,
 * and nobody else has to wait for it.
 */
export function putUpload(kysely: Kysely<Tables>) {
  return async ({ id, content }: Input<"putUpload">, context: Context): Promise<Output<"putUpload">> => {
    const { now, operator } = context;
    const operatorId = operator.operator;
    const expected = await asOperator(kysely, operatorId, (transaction) =>
      findUpload(transaction, { id, now }),
    );
    if (!expected) throw new Problem("not-found");
    if (expected.eventId !== null) return attachment(expected);
    if (content.type !== expected.type || content.size !== expected.announcedSize)
      throw new Problem("file-mismatched");
    const bytes = await readyToStore(content);
    const size = bytes.whole.length;
    return asOperator(kysely, operatorId, async (transaction) => {
      const held = await findUpload(transaction, { id, now, hold: true });
      if (!held) throw new Problem("not-found");
      if (held.eventId !== null) return attachment(held);
      await storeBytes(transaction, held, bytes);
      const row = await transaction
        .updateTable("attachments")
        .set({ size, hasThumbnail: bytes.thumbnail !== undefined })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirstOrThrow();
      return attachment(row);
    });
  };
}

/** The bytes of a file, for whoever may read what it goes with. Throws Problem 404. */
export async function getAttachment(
  { id, size = "whole" }: Input<"getAttachment">,
  { transaction, caller, setHeader }: StoreContext,
): Promise<Output<"getAttachment">> {
  const row = await findAttachment(transaction, id, caller);
  if (!row) throw new Problem("not-found");
  const rendering = size === "thumbnail" && row.hasThumbnail ? "thumbnail" : "whole";
  setHeader("Content-Disposition", dispositionOf(row, rendering === "thumbnail" ? "image/webp" : row.type));
  const type = rendering === "thumbnail" ? "image/webp" : row.type;
  return new Blob(await readBytes(transaction, id, rendering), { type });
}

/** To be saved under a name that ends as the type does: once in plain ASCII, once as it is. */
function dispositionOf({ name }: AttachmentRow, type: string): string {
  const saved = savedName(name, type);
  const plain = saved.replaceAll(/[^\w .-]/g, "_");
  const exact = encodeURIComponent(saved).replaceAll(/['()*]/g, (mark) => `%${hexOf(mark)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

function hexOf(mark: string): string {
  return mark.charCodeAt(0).toString(16).toUpperCase();
}
