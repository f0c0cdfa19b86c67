/** What a receipt in an address begins with. */
export const fragment = "otklik-receipt=";

/** Under which name this tab keeps a site's receipt. */
export const keyOf = (site: string): string => `otklik-receipt:${site}`;

/** Whether the address or this tab holds something that looks like a receipt. */
export function mayHoldReceipt(site: string): boolean {
  if (globalThis.location.hash.includes(fragment)) return true;
  try {
    return sessionStorage.getItem(keyOf(site)) !== null;
  } catch {
    return false;
  }
}
