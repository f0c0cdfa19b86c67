import type { Kysely } from "kysely";
import type { Tables } from "../../database/tables/schema.ts";
import { asOperator } from "../../database/transactions.ts";
import type { Operator } from "../../operators/operator.ts";
import { eraseCases } from "./erase-cases.ts";
import { holdOf, overBefore } from "@otklik/rules/holding-rules.js";
import type { KeepingDomain, Keeping } from "./kept-cases.ts";

const most = 200;

/** Erases what is over the time for which its operator keeps such things, but for what is held. */
export async function eraseExpired(
  kysely: Kysely<Tables>,
  keeping: Keeping,
  { operators, now }: { operators: Operator[]; now: Date },
): Promise<void> {
  const eraseSome = (operator: Operator, { kind, find }: KeepingDomain): Promise<number> =>
    asOperator(kysely, operator.operator, async (transaction) => {
      const whose = { storedBefore: overBefore(kind, operator, now), most };
      const expired = (await find(transaction, whose, true)).filter(
        (theCase) => !holdOf(theCase, operator, now),
      );
      await eraseCases(keeping, expired, { transaction, now, role: "operator" });
      return expired.length;
    });
  for (const operator of operators)
    for (const domain of keeping.domains) while ((await eraseSome(operator, domain)) === most);
}
