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
  /** What is owed, in one sentence. */
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
