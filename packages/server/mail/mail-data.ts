import type { Schemas } from "@otklik/openapi";
import type { KeepingRoom } from "../cases/own-data/kept-things.ts";

/** The mails about things: that and when they were sent; where to is known for as long as it is needed. */
export const mailData: KeepingRoom = {
  find: async (transaction, thingIds) => {
    if (thingIds.length === 0) return new Map();
    const rows = await transaction
      .selectFrom("mails")
      .selectAll()
      .where("thingId", "in", thingIds)
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
      [...Map.groupBy(rows, ({ thingId }) => thingId)].map(([id, mails]) => [
        id,
        { mails: mails.map(mailOf) },
      ]),
    );
  },

  erase: async (transaction, thingIds) => {
    const mails = transaction.selectFrom("mails").select("id").where("thingId", "in", thingIds);
    await transaction.deleteFrom("mailLinks").where("mailId", "in", mails).execute();
    // They stay for an hour's count of mails to the same address, which stands there as a hash.
    await transaction
      .updateTable("mails")
      .set({ address: null, status: "failed", page: "" })
      .where("thingId", "in", thingIds)
      .execute();
    await transaction
      .deleteFrom("mailedSecrets")
      .where("number", "in", (among) =>
        among.selectFrom("receipts").select("number").where("thingId", "in", thingIds),
      )
      .execute();
  },
};
