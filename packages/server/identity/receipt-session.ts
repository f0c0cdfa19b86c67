import { createHash, randomBytes } from "node:crypto";
import type { Transaction } from "../database/transactions.ts";
import type { ReceiptHolder } from "@otklik/rules/caller.js";

const minutes = 15;
const prefix = "rs_";

/** Whether a bearer token is one of ours for a receipt, rather than an operator's. */
export function isReceiptToken(token: string): boolean {
  return token.startsWith(prefix);
}

/** Gives out a token that opens one case for 15 minutes; only its hash is kept. */
export async function startReceiptSession(
  transaction: Transaction,
  { operatorId, number, now }: { operatorId: string; number: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const token = prefix + randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await transaction
    .insertInto("receiptSessions")
    .values({ operatorId, tokenHash: hash(token), number, expiresAt })
    .execute();
  return { token, expiresAt };
}

/** Whom a receipt's token lets in; undefined where it is unknown or over. */
export async function findReceiptSession(
  transaction: Transaction,
  token: string,
  now: Date,
): Promise<ReceiptHolder | undefined> {
  const row = await transaction
    .selectFrom("receiptSessions")
    .innerJoin("receipts", (join) =>
      join
        .onRef("receipts.operatorId", "=", "receiptSessions.operatorId")
        .onRef("receipts.number", "=", "receiptSessions.number"),
    )
    .select(["caseKind", "caseId", "expiresAt"])
    .where("tokenHash", "=", hash(token))
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return row && { kind: "receipt", ...row };
}

function hash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
