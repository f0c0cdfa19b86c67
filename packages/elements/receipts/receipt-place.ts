/** What a receipt can open. */
export type ReceiptKind = "complaint" | "callback" | "feedback";

/** What a receipt in an address begins with. */
export const fragmentOf = (kind: ReceiptKind): string => `otklik-${kind}=`;

/** Under which name this tab keeps a site's receipt. */
export const keyOf = (kind: ReceiptKind, site = ""): string => `otklik-${kind}:${site}`;

/** Whether the address or this tab holds something that looks like a receipt. */
export function mayHoldReceipt(kind: ReceiptKind, site: string | undefined): boolean {
  if (globalThis.location.hash.includes(fragmentOf(kind))) return true;
  try {
    return sessionStorage.getItem(keyOf(kind, site)) !== null;
  } catch {
    return false;
  }
}
