import type { ReceiptKind } from "@otklik/openapi";

/** What a receipt in an address begins with. */
export const fragmentOf = (kind: ReceiptKind): string => `otklik-${kind}=`;

/** Under which name this tab keeps a site's receipt. */
export const keyOf = (kind: ReceiptKind, site = ""): string => `otklik-${kind}:${site}`;

/** Under which name this tab keeps what stands in a site's form. */
export const draftKeyOf = (kind: ReceiptKind, site?: string): string => `${keyOf(kind, site)}:draft`;

/** Whether the address, this tab or this device holds something to begin with: a receipt, a draft, what was not sent. */
export function mayHoldSomething(kind: ReceiptKind, site: string | undefined): boolean {
  if (globalThis.location.hash.includes(fragmentOf(kind))) return true;
  try {
    // The outbox marks the device by this name.
    return Boolean(
      sessionStorage[keyOf(kind, site)] ??
      sessionStorage[draftKeyOf(kind, site)] ??
      localStorage["otklik-outbox"],
    );
  } catch {
    return false;
  }
}
