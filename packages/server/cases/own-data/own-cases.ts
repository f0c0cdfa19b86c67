import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../problems/problem.ts";
import type { Caller } from "@otklik/rules/caller.js";
import type { KeptCase, Keeping, Whose } from "./kept-cases.ts";

/** What the caller has sent, or the receipt opens, oldest first; `hold` keeps others from changing it until the end. */
export async function findOwn(
  { domains }: Keeping,
  { caller, transaction }: StoreContext,
  hold = false,
): Promise<KeptCase[]> {
  const whose = whoseOf(caller);
  const cases: KeptCase[] = [];
  // One after the other, so that two who hold the same things do not wait for each other.
  for (const domain of domains) cases.push(...(await domain.find(transaction, whose, hold)));
  return cases.sort((one, other) => one.storedAt.getTime() - other.storedAt.getTime());
}

function whoseOf(caller: Caller): Whose {
  if (caller.kind === "anonymous") throw new Problem("token-missing");
  return caller.kind === "person" ? { subject: caller.subject } : { caseId: caller.caseId };
}
