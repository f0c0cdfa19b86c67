import type { Kysely } from "kysely";
import type { Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";
import { Problem } from "../problems/problem.ts";
import type { Operator } from "../operators/operator.ts";
import type { Caller } from "@otklik/rules/caller.js";
import type { KeySets } from "./key-sets.ts";
import { findReceiptSession, isReceiptToken } from "./receipt-session.ts";
import { rememberedVerification } from "./remembered-verification.ts";
import { verifyToken } from "./verify-token.ts";

/** Tells who asks, by the Authorization header and nothing else. */
export type Authenticate = (authorization: string | undefined, operator: Operator) => Promise<Caller>;

/** Throws Problem 401 for a bearer token that is not good; without a header the caller is anonymous. */
export function authenticator(kysely: Kysely<Tables>, keySets: KeySets, clock: () => Date): Authenticate {
  const verify = rememberedVerification();
  return async (authorization, operator) => {
    if (authorization === undefined) return { kind: "anonymous" };
    const token = /^Bearer ([\x21-\x7e]+)$/i.exec(authorization.slice(0, 9000))?.[1];
    if (!token) throw new Problem("token-invalid");
    if (!isReceiptToken(token))
      return verify(token, operator, () => verifyToken(token, operator, keySets(operator)));
    const holder = await asOperator(kysely, operator.operator, (transaction) =>
      findReceiptSession(transaction, token, clock()),
    );
    if (!holder) throw new Problem("token-invalid");
    return holder;
  };
}
