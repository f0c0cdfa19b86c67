import { createHash } from "node:crypto";
import { CompiledQuery } from "kysely";
import { sendWithNext, type Transaction } from "../../database/transactions.ts";
import { Problem } from "../../problems/problem.ts";
import { oldInput, renewed } from "./old-vocabulary.ts";
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
  await claim(transaction, sha256(JSON.stringify([operatorId, subject, operation, key])));
  const { isClaimed, stored } = await find(transaction, [subject, operation, keyHash]);
  const isOld = stored?.vocabulary === 1;
  const sameHash = isOld ? sha256(canonical(oldInput(operation, input))) : bodyHash;
  if (stored && !sameHash.equals(stored.bodyHash)) throw new Problem("idempotency-key-reused");
  if (stored) {
    const answer = openAnswer(stored.answer, key);
    return { answer: (isOld ? renewed(answer) : answer) as Answer, replayed: true };
  }
  if (!isClaimed) throw new Problem("idempotency-key-in-flight", { retryAfter: 1 });

  const answer = await work();
  const expiresAt = new Date(now.getTime() + hoursKept * 3_600_000);
  await sendWithNext(
    transaction,
    transaction.insertInto("idempotencyKeys").values({
      operatorId,
      subject,
      operation,
      keyHash,
      bodyHash,
      answer: sealAnswer(answer, key),
      expiresAt,
    }),
  );
  return { answer, replayed: false };
}

/** Takes the key until the transaction ends, unless another has it. */
function claim(transaction: Transaction, hash: Buffer): Promise<void> {
  return sendWithNext(transaction, CompiledQuery.raw(claimKey, [hash.readBigInt64BE().toString()]));
}

const claimKey = "select set_config('otklik.claimed', pg_try_advisory_xact_lock($1)::text, true)";

interface Found {
  isClaimed: boolean;
  bodyHash: Uint8Array | null;
  answer: Uint8Array | null;
  vocabulary: number | null;
}

/** Whether the key was taken, and what is stored under it. */
async function find(transaction: Transaction, name: [subject: string, operation: string, keyHash: Buffer]) {
  const { rows } = await transaction.executeQuery<Found>(CompiledQuery.raw(findKey, name));
  const { isClaimed = false, bodyHash, answer, vocabulary } = rows[0] ?? {};
  return { isClaimed, stored: bodyHash && answer ? { bodyHash, answer, vocabulary } : undefined };
}

// No part of the statement that takes the key: that one would not see what whoever had the key before has stored.
const findKey = `
  select current_setting('otklik.claimed')::boolean as is_claimed, body_hash, answer, vocabulary
  from (select) asked left join idempotency_keys on subject = $1 and operation = $2 and key_hash = $3`;

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
