import type { KeepingRoom } from "../own-data/kept-cases.ts";

/** The files that go with things; which these are, the things' timelines tell. */
export const attachmentData: KeepingRoom = {
  find: () => Promise.resolve(new Map()),

  erase: async (transaction, caseIds) => {
    if (caseIds.length === 0) return;
    const events = transaction.selectFrom("events").select("id").where("caseId", "in", caseIds);
    await transaction.deleteFrom("attachments").where("eventId", "in", events).execute();
  },
};
