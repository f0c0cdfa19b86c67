import type { PrintedReceipt } from "./keeping/print-receipt.ts";
import type { Settings } from "../provider/connected-element.ts";

/** What stands above a receipt, and what its number is called. */
export interface CardWords {
  /** What the number is a number of. */
  number: string;
  card: { title: string; thanks: string; seeStatus: string };
}

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
  { card, number }: CardWords,
  owed: Pick<Paper, "promise" | "story">,
): Paper {
  return { operator: operatorName, title: card.title, label: number, ...owed };
}

/** Prints a paper alone; where the line is dead by now the whole page, which holds the same. */
export async function printPaper(into: ParentNode & Node, receipt: PrintedReceipt): Promise<void> {
  const print = await import("./keeping/print-receipt.ts").catch(() => undefined);
  if (print) print.printReceipt(into, receipt);
  else globalThis.print();
}
