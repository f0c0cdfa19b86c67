import type { Input, Output, Schemas } from "@otklik/openapi";
import type { StoreContext } from "../http/operations/stored.ts";
import { Problem } from "../problems/problem.ts";
import type { Caller } from "@otklik/rules/caller.js";
import { holdCase, type OpenedCase } from "../cases/receipts/receipted-cases.ts";
import { invalid } from "../operators/choices.ts";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { isBlocked, queueMail, recipientHash } from "./mail-table.ts";

const elsewhere: Schemas["InputError"] = {
  pointer: "/page",
  code: "unknown-value",
  detail: "Name a page of one of the operator's sites.",
};

/**
 * Mails a receipt to whom it belongs: at once where the operator's token vouches for the address, else after its owner
 * has confirmed that it is hers. Throws Problem 404 for what is not the caller's, 409 where no mail is sent, 429.
 */
export function mailReceipt(isOffered: boolean) {
  return async (input: Input<"mailReceipt">, context: StoreContext): Promise<Output<"mailReceipt">> => {
    const { operator, caller, now, transaction } = context;
    if (!isOffered) throw new Problem("mail-not-offered");
    const { id, kind: caseKind } = await findOwn(input.number, context);
    const origins = operator.sites.flatMap((site) => site.origins);
    if (!origins.includes(URL.parse(input.page)?.origin ?? "")) throw invalid(elsewhere);
    const { address, number, page } = input;
    const kind = isProven(address, caller) ? "receipt" : "confirmation";
    // Who blocked it is not told by another answer.
    if (!(await isBlocked(transaction, recipientHash(address)))) {
      const language = languageOf(operator, input.language);
      const theCase = { operatorId: operator.operator, caseKind: caseKind, caseId: id, number };
      await queueMail(transaction, operator, { mail: { ...theCase, kind, address, language, page }, now });
    }
    return { status: kind === "receipt" ? "on-its-way" : "confirmation-asked" };
  };
}

function isProven(address: string, caller: Caller): boolean {
  return caller.kind === "person" && caller.email?.toLowerCase() === address.toLowerCase();
}

/** The case of that number, where the caller holds its receipt or is its customer; staff get no receipts. */
async function findOwn(number: string, { caller, transaction }: StoreContext): Promise<OpenedCase> {
  const theCase = await transaction
    .selectFrom("receipts")
    .select(["caseKind as kind", "caseId as id"])
    .where("number", "=", number)
    .executeTakeFirst();
  if (!theCase) throw new Problem("not-found");
  const isHers =
    caller.kind === "receipt"
      ? caller.caseId === theCase.id
      : caller.kind === "person" && (await holdCase(transaction, theCase)).customerSubject === caller.subject;
  if (!isHers) throw new Problem("not-found");
  return theCase;
}
