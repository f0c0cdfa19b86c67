import { isOpenCallback } from "@otklik/rules/callback-rules.js";
import { sql } from "kysely";
import { keptRows, type KeepingDomain } from "../cases/own-data/kept-cases.ts";
import { neededConsent } from "../cases/consent-table.ts";
import { callback } from "./callback-table.ts";

/** What callbacks keep of a customer. */
export const callbackData: KeepingDomain = {
  kind: "callback",
  find: async (transaction, whose, hold) => {
    const rows = await keptRows(transaction.selectFrom("callbacks").selectAll(), whose, hold);
    return rows.map((row) => ({
      ...row,
      kind: "callback",
      storedAt: row.bookedAt,
      isOpen: isOpenCallback(row.status),
      person: { name: row.customerName, tier: row.customerTier, email: null, phone: row.phone },
      consents: [neededConsent(row.consentVersion, row.bookedAt)],
      show: (events, view) => ({ callback: callback(row, events, view) }),
    }));
  },
  blank: async (transaction, id) => {
    // A message still is one without its words.
    await transaction
      .updateTable("callbacks")
      .set({ phone: "", words: sql`left(words, 0)` })
      .where("id", "=", id)
      .execute();
  },
};
