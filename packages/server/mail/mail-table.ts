import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import type { MailRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { Problem } from "../problems/problem.ts";
import type { Operator } from "../operators/operator.ts";

/** How many mails one address gets in an hour at the most, whoever asks for them. */
const mostAnHour = 5;
const hourMs = 3_600_000;

/** What is to be mailed, and to whom. */
export type NewMail = Pick<
  MailRow,
  "operatorId" | "kind" | "caseKind" | "caseId" | "number" | "language" | "page"
> & { address: string };

/** What stands for an address where it is only to be known again. */
export function recipientHash(address: string): Buffer {
  return createHash("sha256").update(address.toLowerCase()).digest();
}

/** Whether somebody said that mails to this address are none of theirs. */
export async function isBlocked(transaction: Transaction, recipient: Uint8Array): Promise<boolean> {
  const row = await transaction
    .selectFrom("blockedAddresses")
    .select("blockedAt")
    .where("recipientHash", "=", recipient)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Puts a mail among those to be sent, in the transaction that asks for it. Throws Problem 429 where the address has had
 * enough for an hour, or the operator for a day; two at once are counted one after the other.
 */
export async function queueMail(
  transaction: Transaction,
  operator: Operator,
  { mail, now }: { mail: NewMail; now: Date },
): Promise<void> {
  const recipient = recipientHash(mail.address);
  await takeFromBudget(transaction, operator, now);
  await checkRecipient(transaction, { operatorId: operator.operator, recipient, now });
  await transaction
    .insertInto("mails")
    .values({
      ...mail,
      id: uuidv7({ msecs: now.getTime() }),
      recipientHash: recipient,
      status: "waiting",
      attempts: 0,
      dueAt: now,
      queuedAt: now,
      sentAt: null,
      confirmedAt: null,
    })
    .execute();
}

async function takeFromBudget(transaction: Transaction, operator: Operator, now: Date): Promise<void> {
  const day = new Intl.DateTimeFormat("sv", { timeZone: operator.timeZone }).format(now);
  const row = await transaction
    .insertInto("mailBudgets")
    .values({ operatorId: operator.operator, day, mails: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["operatorId", "day"])
        .doUpdateSet({ mails: sql`mail_budgets.mails + 1` })
        .where("mailBudgets.mails", "<", operator.mail.perDay),
    )
    .returning("mails")
    .executeTakeFirst();
  // The day's first mail conflicts with none, and is one too many where there are to be none.
  if (!row || row.mails > operator.mail.perDay)
    throw new Problem("mail-limit", { retryAfter: hourMs / 1000 });
}

async function checkRecipient(
  transaction: Transaction,
  { operatorId, recipient, now }: { operatorId: string; recipient: Buffer; now: Date },
): Promise<void> {
  const lock = createHash("sha256").update(operatorId).update(recipient).digest().readBigInt64BE();
  await sql`select pg_advisory_xact_lock(${lock.toString()}::bigint)`.execute(transaction);
  const { count } = await transaction
    .selectFrom("mails")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where("recipientHash", "=", recipient)
    .where("queuedAt", ">", new Date(now.getTime() - hourMs))
    .executeTakeFirstOrThrow();
  if (count >= mostAnHour) throw new Problem("mail-limit", { retryAfter: hourMs / 1000 });
}

/** A word that nobody can guess, for a link in a mail. */
export function newLinkToken(): string {
  return randomBytes(24).toString("base64url");
}

/** What of such a word is stored. */
export function linkHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Deletes what is over: links, and the mails that are a month old; forgets addresses that were never confirmed. */
export async function purgeMails(transaction: Transaction, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * hourMs);
  await transaction.deleteFrom("mailLinks").where("expiresAt", "<", now).execute();
  await transaction
    .updateTable("mails")
    .set({ address: null })
    .where("status", "<>", "waiting")
    .where("queuedAt", "<", before(1))
    .where("address", "is not", null)
    .execute();
  await transaction.deleteFrom("mails").where("queuedAt", "<", before(30)).execute();
  await transaction.deleteFrom("mailBudgets").where("day", "<", before(30).toISOString()).execute();
}
