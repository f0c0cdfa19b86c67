import { timingSafeEqual } from "node:crypto";
import type { Schemas } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../http/problem.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";
import { secretHash } from "./receipt-number.ts";
import type { OpenedThing } from "./receipted-things.ts";

/** What a receipt opens; `guesses` counts the wrong ones. Throws Problem 404 for any receipt that is not right. */
export async function checkReceipt(
  guesses: ReceiptGuesses,
  { number, secret }: Schemas["Receipt"],
  { operator: { operator }, transaction, address }: StoreContext,
): Promise<OpenedThing> {
  const row = await transaction
    .selectFrom("receipts")
    .select(["thingKind as kind", "thingId as id", "secretHash"])
    .where("number", "=", number)
    .executeTakeFirst();
  // An unknown number costs the same comparison, against a hash that no secret has.
  const isRight = timingSafeEqual(secretHash(secret), row?.secretHash ?? noHash);
  if (!row || !isRight) {
    await guesses.count(`${operator} ${address}`, `${operator} ${number}`);
    throw new Problem(404, "not-found");
  }
  return { kind: row.kind, id: row.id };
}

const noHash = new Uint8Array(32);
