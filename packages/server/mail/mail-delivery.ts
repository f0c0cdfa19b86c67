import { type Kysely, sql } from "kysely";
import type { MailRow, Tables } from "../database/tables/schema.ts";
import { asOperator, type Transaction } from "../database/transactions.ts";
import { newReceiptSecret, secretHash } from "../cases/receipts/receipt-number.ts";
import type { Operator } from "../operators/operator.ts";
import { Rounds } from "../stream/rounds.ts";
import { type Letter, letterOf } from "./letters.ts";
import { linkHash, newLinkToken } from "./mail-table.ts";

/** Hands a letter on. Rejects with a PermanentFailure where there is no use in trying again. */
export type SendLetter = (letter: Letter) => Promise<void>;

/** The mail will never be taken. */
export class PermanentFailure extends Error {
  override readonly name = "PermanentFailure";
}

/** What went wrong: one mail was not taken by whoever sends it, or the database had none to give or to note down. */
export interface MailFault {
  kind: "sending" | "round";
  fault: unknown;
}

/** What delivery needs. */
export interface DeliveryParts {
  kysely: Kysely<Tables>;
  operators: Operator[];
  send: SendLetter;
  /** Where links to this server lead, without a slash at the end. */
  publicUrl: string;
  clock: () => Date;
  onFault: (fault: MailFault) => void;
}

const roundMs = 5000;
const firstPauseMs = 5000;
const longestPauseMs = 3_600_000;
const patienceMs = 24 * 3_600_000;
const linkMs = 7 * 24 * 3_600_000;

/**
 * Sends what is queued, in this process beside others on the same database. A mail is lent to one process for a while;
 * where it dies meanwhile, another sends it again under the same Message-ID. Nothing that asks for a mail waits for it.
 */
export class MailDelivery {
  readonly #parts: DeliveryParts;
  readonly #rounds = new Rounds(() => this.#run(), roundMs);

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** Begins with what earlier processes left. */
  start(): void {
    this.#rounds.start();
  }

  /** Tells that something may have been queued; returns at once. */
  wake(): void {
    this.#rounds.wake();
  }

  /** Ends when what is under way has ended. */
  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  async #run(): Promise<void> {
    for (const operator of this.#parts.operators)
      try {
        while (!this.#rounds.stopped && (await this.#sendNext(operator)));
      } catch (fault) {
        this.#parts.onFault({ kind: "round", fault });
      }
  }

  /** Sends one mail of an operator's; false where none is due. */
  async #sendNext(operator: Operator): Promise<boolean> {
    const { kysely, send, clock } = this.#parts;
    const lent = await asOperator(kysely, operator.operator, (transaction) =>
      this.#lend(transaction, operator),
    );
    if (!lent) return false;
    const { mail, letter } = lent;
    const status = await send(letter).then(
      () => "sent" as const,
      (fault: unknown) => {
        const isOver = clock().getTime() - mail.queuedAt.getTime() > patienceMs;
        this.#parts.onFault({ kind: "sending", fault });
        return fault instanceof PermanentFailure || isOver ? ("failed" as const) : undefined;
      },
    );
    if (status)
      await asOperator(kysely, operator.operator, (transaction) =>
        settle(transaction, mail, { status, now: clock() }),
      );
    return true;
  }

  /**
   * Takes a mail that is due out of the others' reach, and writes its letter. What opens something is made only now, and
   * only its hash is stored: a letter that is sent twice holds another secret each time, and both are good.
   */
  async #lend(
    transaction: Transaction,
    operator: Operator,
  ): Promise<{ mail: MailRow; letter: Letter } | undefined> {
    const now = this.#parts.clock();
    const { rows } = await sql<MailRow>`
      update mails set attempts = attempts + 1,
        due_at = ${now}::timestamptz + least(${longestPauseMs}::float8, ${firstPauseMs}::float8 * 2 ^ least(attempts, 20)) * interval '1 ms'
      where id = (
        select id from mails where status = 'waiting' and due_at <= ${now}
        order by due_at, id limit 1 for update skip locked)
      returning *`.execute(transaction);
    const [mail] = rows;
    if (!mail) return undefined;
    const { operatorId, number } = mail;
    const token = newLinkToken();
    const expiresAt = new Date(now.getTime() + linkMs);
    await transaction
      .insertInto("mailLinks")
      .values({ operatorId, tokenHash: linkHash(token), mailId: mail.id, expiresAt })
      .execute();
    const secret = newReceiptSecret();
    if (mail.kind === "receipt")
      await transaction
        .insertInto("mailedSecrets")
        .values({ operatorId, number, secretHash: secretHash(secret) })
        .execute();
    const link = `${this.#parts.publicUrl}/mail/${operatorId}/${token}`;
    return { mail, letter: letterOf(mail, operator, { link, secret }) };
  }
}

/** Says how it went. The address is forgotten, but while it waits to be confirmed. */
async function settle(
  transaction: Transaction,
  { id, kind }: MailRow,
  { status, now }: { status: "sent" | "failed"; now: Date },
): Promise<void> {
  const isAwaited = status === "sent" && kind === "confirmation";
  await transaction
    .updateTable("mails")
    .set({ status, ...(status === "sent" && { sentAt: now }), ...(!isAwaited && { address: null }) })
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .execute();
}
