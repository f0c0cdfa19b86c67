import type { MailRow } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import { Problem } from "../problems/problem.ts";
import type { Operator } from "../operators/operator.ts";
import { isBlocked, linkHash, queueMail } from "./mail-table.ts";

const confirmableMs = 24 * 3_600_000;

/** The link of a mail, followed: at which operator, and when. */
export interface FollowedLink {
  transaction: Transaction;
  operator: Operator;
  token: string;
  now: Date;
}

/** What came of following it. */
export type LinkOutcome = "confirmable" | "confirmed" | "receipt" | "blocked" | "gone" | "later";

/** What a link's page has to say; changes nothing, since mail scanners follow links as well. */
export async function lookAtLink(link: FollowedLink): Promise<{ mail?: MailRow; outcome: LinkOutcome }> {
  const mail = await findMail(link);
  if (!mail) return { outcome: "gone" };
  if (await isBlocked(link.transaction, mail.recipientHash)) return { mail, outcome: "blocked" };
  if (mail.kind === "receipt") return { mail, outcome: "receipt" };
  if (mail.confirmedAt) return { mail, outcome: "confirmed" };
  const isOver = mail.address === null || link.now.getTime() - mail.queuedAt.getTime() > confirmableMs;
  return { mail, outcome: isOver ? "gone" : "confirmable" };
}

/** Takes the address for hers, and mails the receipt to it; once, however often it is confirmed. */
export async function confirmLink(link: FollowedLink): Promise<{ mail?: MailRow; outcome: LinkOutcome }> {
  const { transaction, operator, now } = link;
  const { mail, outcome } = await lookAtLink(link);
  if (!mail || outcome !== "confirmable" || mail.address === null) return { ...(mail && { mail }), outcome };
  const { operatorId, caseKind: caseKind, caseId: caseId, number, language, page, address } = mail;
  const receipt = {
    operatorId,
    caseKind: caseKind,
    caseId: caseId,
    number,
    language,
    page,
    address,
    kind: "receipt",
  } as const;
  try {
    await queueMail(transaction, operator, { mail: receipt, now });
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 429) return { mail, outcome: "later" };
    throw problem;
  }
  await transaction
    .updateTable("mails")
    // Whoever follows the link has got the mail, even where nobody lived to note that it was sent.
    .set({ confirmedAt: now, address: null, status: "sent", sentAt: mail.sentAt ?? now })
    .where("id", "=", mail.id)
    .execute();
  return { mail, outcome: "confirmed" };
}

/** Sends nothing to the address any more, and forgets it. */
export async function blockLink(link: FollowedLink): Promise<{ mail?: MailRow; outcome: LinkOutcome }> {
  const { transaction, operator, now } = link;
  const mail = await findMail(link);
  if (!mail) return { outcome: "gone" };
  const { recipientHash } = mail;
  await transaction
    .insertInto("blockedAddresses")
    .values({ operatorId: operator.operator, recipientHash, blockedAt: now })
    .onConflict((conflict) => conflict.columns(["operatorId", "recipientHash"]).doNothing())
    .execute();
  await transaction
    .updateTable("mails")
    .set({ address: null, status: "failed" })
    .where("recipientHash", "=", recipientHash)
    .where("address", "is not", null)
    .execute();
  return { mail, outcome: "blocked" };
}

async function findMail({ transaction, token, now }: FollowedLink): Promise<MailRow | undefined> {
  return transaction
    .selectFrom("mails")
    .selectAll()
    .where("id", "in", (among) =>
      among
        .selectFrom("mailLinks")
        .select("mailId")
        .where("tokenHash", "=", linkHash(token))
        .where("expiresAt", ">", now),
    )
    .forUpdate()
    .executeTakeFirst();
}
