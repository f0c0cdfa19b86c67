import type { Schemas } from "@otklik/openapi";
import type { KeepingRoom } from "../cases/own-data/kept-cases.ts";

/** The mails about things: that and when they were sent; where to is known for as long as it is needed. */
export const mailData: KeepingRoom = {
  find: async (transaction, caseIds) => {
    if (caseIds.length === 0) return new Map();
    const rows = await transaction
      .selectFrom("mails")
      .selectAll()
      .where("caseId", "in", caseIds)
      .orderBy("id")
      .execute();
    const mailOf = ({
      kind,
      status,
      queuedAt,
      sentAt,
      address,
    }: (typeof rows)[number]): Schemas["StoredMail"] => ({
      kind,
      status,
      askedAt: queuedAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      address,
    });
    return new Map(
      [...Map.groupBy(rows, ({ caseId: caseId }) => caseId)].map(([id, mails]) => [
        id,
        { mails: mails.map(mailOf) },
      ]),
    );
  },

  erase: async (transaction, caseIds) => {
    const mails = transaction.selectFrom("mails").select("id").where("caseId", "in", caseIds);
    await transaction.deleteFrom("mailLinks").where("mailId", "in", mails).execute();
    // They stay for an hour's count of mails to the same address, which stands there as a hash.
    await transaction
      .updateTable("mails")
      .set({ address: null, status: "failed", page: "" })
      .where("caseId", "in", caseIds)
      .execute();
    await transaction
      .deleteFrom("mailedSecrets")
      .where("number", "in", (among) =>
        among.selectFrom("receipts").select("number").where("caseId", "in", caseIds),
      )
      .execute();
  },
};
