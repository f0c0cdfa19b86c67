import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Transaction } from "../../database/transactions.ts";
import { Problem } from "../problem.ts";
import { openAnswer, sealAnswer } from "./sealed-answer.ts";

/** A day longer than any client keeps what it could not deliver. */
const hoursKept = 8 * 24;

/** What makes two requests the same one. */
export interface KeyedRequest {
  operatorId: string;
  subject: string;
  operation: string;
  key: string;
  input: unknown;
}

/**
 * Does the work once for a key, and gives the stored answer ever after. The key is stored in the work's own
 * transaction: both are there, or neither, so a request that failed has not burnt its key.
 *
 * Throws Problem 409 while the same request is in flight, 422 where the key came with another input.
 */
export async function once<Answer>(
  transaction: Transaction,
  { request, now }: { request: KeyedRequest; now: Date },
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; replayed: boolean }> {
  const { operatorId, subject, operation, key, input } = request;
  const keyHash = sha256(key);
  const bodyHash = sha256(canonical(input));
  const claimed = await claim(transaction, sha256(JSON.stringify([operatorId, subject, operation, key])));

  const stored = await transaction
    .selectFrom("idempotencyKeys")
    .select(["bodyHash", "answer"])
    .where("subject", "=", subject)
    .where("operation", "=", operation)
    .where("keyHash", "=", keyHash)
    .executeTakeFirst();
  if (stored && !bodyHash.equals(stored.bodyHash)) throw new Problem(422, "idempotency-key-reused");
  if (stored) return { answer: openAnswer(stored.answer, key) as Answer, replayed: true };
  if (!claimed) throw new Problem(409, "idempotency-key-in-flight", { retryAfter: 1 });

  const answer = await work();
  const expiresAt = new Date(now.getTime() + hoursKept * 3_600_000);
  await transaction
    .insertInto("idempotencyKeys")
    .values({ operatorId, subject, operation, keyHash, bodyHash, answer: sealAnswer(answer, key), expiresAt })
    .execute();
  return { answer, replayed: false };
}

/** Takes the key until the transaction ends; false where another has it. */
async function claim(transaction: Transaction, hash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ claimed: boolean }>`
    select pg_try_advisory_xact_lock(${hash.readBigInt64BE().toString()}::bigint) as claimed`.execute(
    transaction,
  );
  return rows[0]?.claimed === true;
}

/** The same text for the same input, in whatever order its members came. */
function canonical(input: unknown): string {
  return JSON.stringify(input, (_name, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
