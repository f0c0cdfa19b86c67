import type { KeepingRoom } from "../own-data/kept-things.ts";

/** The files that go with things; which these are, the things' timelines tell. */
export const attachmentData: KeepingRoom = {
  find: () => Promise.resolve(new Map()),

  erase: async (transaction, thingIds) => {
    if (thingIds.length === 0) return;
    const events = transaction.selectFrom("events").select("id").where("thingId", "in", thingIds);
    await transaction.deleteFrom("attachments").where("eventId", "in", events).execute();
  },
};
