import { timingSafeEqual } from "node:crypto";
import type { Schemas } from "@otklik/openapi";
import type { StoreContext } from "../../http/operations/stored.ts";
import { Problem } from "../../problems/problem.ts";
import type { ReceiptGuesses } from "./receipt-guesses.ts";
import { secretHash } from "./receipt-number.ts";
import type { OpenedCase } from "./receipted-cases.ts";

/** What a receipt opens; `guesses` counts the wrong ones. Throws Problem 404 for any receipt that is not right. */
export async function checkReceipt(
  guesses: ReceiptGuesses,
  { number, secret }: Schemas["Receipt"],
  { operator: { operator }, transaction, address }: StoreContext,
): Promise<OpenedCase> {
  const rows = await transaction
    .selectFrom("receipts")
    .leftJoin("mailedSecrets", (join) =>
      join
        .onRef("mailedSecrets.operatorId", "=", "receipts.operatorId")
        .onRef("mailedSecrets.number", "=", "receipts.number"),
    )
    .select(["caseKind as kind", "caseId as id", "receipts.secretHash", "mailedSecrets.secretHash as mailed"])
    .where("receipts.number", "=", number)
    .execute();
  const [row] = rows;
  // An unknown number costs the same comparisons, against hashes that no secret has.
  const hash = secretHash(secret);
  const known = [row?.secretHash, ...(row ? rows : [undefined]).map((each) => each?.mailed)];
  const isRight = known.map((each) => timingSafeEqual(hash, each ?? noHash)).includes(true);
  if (!row || !isRight) {
    await guesses.count(`${operator} ${address}`, `${operator} ${number}`);
    throw new Problem("not-found");
  }
  return { kind: row.kind, id: row.id };
}

const noHash = new Uint8Array(32);
