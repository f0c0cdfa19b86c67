import type { ReceiptKind } from "@otklik/openapi";
import type { Receipt } from "../../page/connection.ts";
import { fragmentOf, keyOf } from "../sending/receipt-place.ts";

const written = /([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z])[.\s]+([\w-]{22})(?![\w-])/i;

/** Finds a receipt in a link, a fragment, or a number and a secret side by side; undefined where there is none. */
export function readReceipt(text: string): Receipt | undefined {
  const [, number, secret] = written.exec(text) ?? [];
  return number && secret ? { number: number.toUpperCase(), secret } : undefined;
}

/** The receipt that the page's address carries. */
export function receiptInAddress(kind: ReceiptKind): Receipt | undefined {
  const { hash } = globalThis.location;
  return hash.includes(fragmentOf(kind)) ? readReceipt(hash) : undefined;
}

/** The page's address, with the receipt in its fragment, which browsers send to no server. */
export function receiptLink(kind: ReceiptKind, { number, secret }: Receipt): string {
  return `${globalThis.location.href.split("#", 1).join("")}#${fragmentOf(kind)}${number}.${secret}`;
}

/** Keeps the receipt for this tab; whether it could be kept. */
export function keepReceipt(kind: ReceiptKind, site: string | undefined, receipt: Receipt): boolean {
  try {
    sessionStorage.setItem(keyOf(kind, site), `${receipt.number}.${receipt.secret}`);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this tab kept. */
export function forgetReceipt(kind: ReceiptKind, site: string | undefined): void {
  try {
    sessionStorage.removeItem(keyOf(kind, site));
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

/** The receipt that this tab kept. */
export function keptReceipt(kind: ReceiptKind, site: string | undefined): Receipt | undefined {
  try {
    return readReceipt(sessionStorage.getItem(keyOf(kind, site)) ?? "");
  } catch {
    return undefined;
  }
}
