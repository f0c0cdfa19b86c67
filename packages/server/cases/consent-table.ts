import type { Schemas } from "@otklik/openapi";
import type { Transaction } from "../database/transactions.ts";

/** With what consents were given, and when. */
interface Giving {
  operatorId: string;
  caseId: string;
  givenAt: Date;
}

/** A consent as it is stored: its text is the operator's. */
export type GivenConsent = Omit<Schemas["GivenConsent"], "text">;

/** The consent without which a case could not be filed. */
export function neededConsent(version: string, givenAt: Date): GivenConsent {
  return { id: null, version, givenAt: givenAt.toISOString() };
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

/** The consents that were given with things besides the ones that were needed, by the things' ids. */
export async function findConsents(
  transaction: Transaction,
  caseIds: string[],
): Promise<Map<string, GivenConsent[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await transaction
    .selectFrom("consents")
    .select(["caseId", "consentId as id", "version", "givenAt"])
    .where("caseId", "in", caseIds)
    .orderBy("consentId")
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ caseId: caseId }) => caseId)].map(([caseId, given]) => [
      caseId,
      given.map(({ id, version, givenAt }) => ({ id, version, givenAt: givenAt.toISOString() })),
    ]),
  );
}
