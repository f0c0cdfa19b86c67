import { createHash, randomBytes } from "node:crypto";

// Crockford's base 32: no I, L, O and U, which are misread.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Number and secret, as a customer gets them once. */
export interface Receipt {
  number: string;
  secret: string;
}

/** A receipt that nobody has. */
export function newReceipt(): Receipt {
  return { number: newReceiptNumber(), secret: newReceiptSecret() };
}

/** A new number: eight random symbols and a check symbol, such as 7K3F-92XQ-6. */
export function newReceiptNumber(): string {
  const payload = Array.from(randomBytes(8), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return `${payload.slice(0, 4)}-${payload.slice(4)}-${checkSymbol(payload)}`;
}

/** The check symbol of eight symbols (Luhn modulo 32): finds one wrong symbol, and most swaps of two neighbours. */
export function checkSymbol(payload: string): string {
  const base = alphabet.length;
  const sum = Array.from(payload, (symbol, index) => {
    const addend = alphabet.indexOf(symbol) * ((payload.length - index) % 2 === 1 ? 2 : 1);
    return Math.floor(addend / base) + (addend % base);
  }).reduce((total, addend) => total + addend, 0);
  return alphabet.charAt((base - (sum % base)) % base);
}

/** The secret of a receipt: 128 random bits in base64url. */
export function newReceiptSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What of a secret is stored. It needs no salt and no slow hash: nobody can guess 128 random bits. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
