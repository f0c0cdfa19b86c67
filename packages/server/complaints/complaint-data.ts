import { isOpenComplaint } from "@otklik/rules/complaint-rules.js";
import { keptRows, type KeepingDomain } from "../cases/own-data/kept-cases.ts";
import { findConsents, neededConsent } from "../cases/consent-table.ts";
import { complaint } from "./complaint-table.ts";

/** What complaints keep of a customer. */
export const complaintData: KeepingDomain = {
  kind: "complaint",
  find: async (transaction, whose, hold) => {
    const rows = await keptRows(transaction.selectFrom("complaints").selectAll(), whose, hold);
    const further = await findConsents(
      transaction,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({
      ...row,
      kind: "complaint",
      storedAt: row.receivedAt,
      isOpen: isOpenComplaint(row.status),
      person: { name: row.customerName, tier: row.customerTier, email: row.email, phone: row.phone },
      consents: [neededConsent(row.consentVersion, row.consentedAt), ...(further.get(row.id) ?? [])],
      show: (events, view) => ({ complaint: complaint(row, events, view) }),
    }));
  },
  blank: async (transaction, id) => {
    await transaction.deleteFrom("consents").where("caseId", "=", id).execute();
    await transaction
      .updateTable("complaints")
      .set({ words: "", email: null, phone: null, ratingWords: null, attributes: {} })
      .where("id", "=", id)
      .execute();
  },
};
