import type { Schemas } from "@otklik/openapi";
import type { Transaction } from "../../database/transactions.ts";

/** Who gave consents, with what and when. */
interface Giving {
  operatorId: string;
  thingId: string;
  customerSubject: string | null;
  givenAt: Date;
}

/** Records each consent that was given besides the one that is needed. */
export async function recordConsents(
  transaction: Transaction,
  giving: Giving,
  given: readonly Schemas["AllowedConsent"][] = [],
): Promise<void> {
  const versions = new Map(given.map(({ id, version }) => [id, version]));
  const rows = [...versions].map(([consentId, version]) => ({ ...giving, consentId, version }));
  if (rows.length > 0) await transaction.insertInto("consents").values(rows).execute();
}
