import type { CardTexts } from "../../texts/shapes/controls.ts";
import type { PrintedReceipt } from "./print-receipt.ts";
import type { Settings } from "../../page/connected-element.ts";

/** What a printed receipt says beside its number and its link. */
export interface Paper {
  operator: string;
  title: string;
  label: string;
  /** What is owed, or how it was kept, in one sentence; empty where nothing is owed any more. */
  promise: string;
  /** What has happened so far. */
  story?: { heading: string; entries: readonly PrintedEntry[] } | undefined;
}

/** What happened and when, and what was said. */
export interface PrintedEntry {
  head: string;
  said: string | null;
}

/** A receipt's paper in the words of its kind. */
export function paperOf(
  { operatorName }: Settings,
  { card, number }: CardTexts,
  owed: Pick<Paper, "promise" | "story">,
): Paper {
  return { operator: operatorName, title: card.title, label: number, ...owed };
}

/** Prints a paper alone; where the line is dead by now the whole page, which holds the same. */
export async function printPaper(into: ParentNode & Node, receipt: PrintedReceipt): Promise<void> {
  const print = await import("./print-receipt.ts").catch(() => undefined);
  if (print) print.printReceipt(into, receipt);
  else globalThis.print();
}
