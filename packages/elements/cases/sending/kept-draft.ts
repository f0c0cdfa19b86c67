import type { ReceiptKind } from "@otklik/openapi";
import { keepText, keptText } from "../../page/kept-text.ts";
import { draftKeyOf } from "./receipt-place.ts";

/** Whose draft it is. */
export interface Drawer {
  kind: ReceiptKind;
  site: string | undefined;
  /** The person who writes; empty for nobody known. */
  subject: string;
}

/** Keeps what stands in a form for this tab; without a draft, nothing. */
export function keepDraft({ kind, site, subject }: Drawer, draft?: object): void {
  keepText(draftKeyOf(kind, site), draft ? JSON.stringify({ subject, draft }) : "");
}

/** What this person wrote in this tab and has not sent; `empty` tells what a form holds. */
export function keptDraft<Draft extends object>(
  { kind, site, subject }: Drawer,
  empty: Draft,
): Draft | undefined {
  try {
    const kept = JSON.parse(keptText(draftKeyOf(kind, site))) as { subject: string; draft: object };
    if (kept.subject !== subject) return undefined;
    const written = new Map<string, unknown>(Object.entries(kept.draft));
    const members = Object.entries(empty).map(([name, value]) => {
      const now = written.get(name);
      return [name, typeof now === typeof value ? now : (value as unknown)];
    });
    return Object.fromEntries(members) as Draft;
  } catch {
    return undefined;
  }
}
