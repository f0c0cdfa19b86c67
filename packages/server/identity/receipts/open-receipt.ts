import { timingSafeEqual } from "node:crypto";
import type { Input, Output } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../http/problem.ts";
import { startReceiptSession } from "../receipt-session.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";
import { secretHash } from "./receipt-number.ts";

/** Exchanges a receipt for a token; `guesses` counts the wrong ones. Throws Problem 404 for any receipt that is not right. */
export function openReceipt(guesses: ReceiptGuesses) {
  return async (
    { number, secret }: Input<"openReceipt">,
    context: StoreContext,
  ): Promise<Output<"openReceipt">> => {
    const { operator, now, transaction, address } = context;
    const row = await transaction
      .selectFrom("receipts")
      .select(["thingKind", "secretHash"])
      .where("number", "=", number)
      .executeTakeFirst();
    // An unknown number costs the same comparison, against a hash that no secret has.
    const isRight = timingSafeEqual(secretHash(secret), row?.secretHash ?? noHash);
    if (!row || !isRight) {
      await guesses.count(`${operator.operator} ${address}`, `${operator.operator} ${number}`);
      throw new Problem(404, "not-found");
    }
    const session = await startReceiptSession(transaction, { operatorId: operator.operator, number, now });
    return { token: session.token, expiresAt: session.expiresAt.toISOString(), opens: row.thingKind };
  };
}

const noHash = new Uint8Array(32);
