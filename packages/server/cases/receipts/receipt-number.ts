import { createHash, randomBytes } from "node:crypto";
import { newReceiptNumber } from "@otklik/rules/receipt-number.js";

/** Number and secret, as a customer gets them once. */
export interface Receipt {
  number: string;
  secret: string;
}

/** A receipt that nobody has. */
export function newReceipt(): Receipt {
  return { number: newReceiptNumber(randomBytes(8)), secret: newReceiptSecret() };
}

/** The secret of a receipt: 128 random bits in base64url. */
export function newReceiptSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What of a secret is stored. It needs no salt and no slow hash: nobody can guess 128 random bits. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
