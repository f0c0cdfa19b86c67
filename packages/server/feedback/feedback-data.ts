import { sql } from "kysely";
import { keptRows, type KeepingDomain } from "../cases/own-data/kept-cases.ts";
import { feedback } from "./feedback-table.ts";

/** What feedback keeps of a customer. */
export const feedbackData: KeepingDomain = {
  kind: "feedback",
  find: async (transaction, whose, hold) => {
    const rows = await keptRows(transaction.selectFrom("feedback").selectAll(), whose, hold);
    return rows.map((row) => ({
      ...row,
      kind: "feedback",
      storedAt: row.receivedAt,
      isOpen: false,
      person: { name: row.customerName, tier: row.customerTier, email: null, phone: null },
      consents: [],
      show: (events, view) => ({ feedback: feedback(row, events, view) }),
    }));
  },
  blank: async (transaction, id) => {
    await transaction
      .updateTable("feedback")
      .set({ words: sql`left(words, 0)` })
      .where("id", "=", id)
      .execute();
  },
};
