import { wordsOf } from "@otklik/rules/search.js";
import type { IdeaRecord } from "../store/records.ts";

/** The ideas that speak of every word of a text, or of half of them, the best first. */
export function searchIdeas(ideas: Iterable<IdeaRecord>, text: string, every: boolean): IdeaRecord[] {
  const sought = wordsOf(text).filter((word) => word.length > 2);
  if (sought.length === 0) return [];
  return [...ideas]
    .map((record) => {
      const said = wordsOf(`${record.title} ${record.words ?? ""}`);
      const likeness = sought.map((word) => Math.max(0, ...said.map((other) => likenessOf(word, other))));
      const score = likeness.reduce((sum, each) => sum + each, 0) / likeness.length;
      return { record, score, fits: every ? likeness.every((each) => each > 0) : score >= 0.5 };
    })
    .filter(({ fits }) => fits)
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
}

/** 1 where one begins as the other does but for an ending; less by the share of three-letter parts in common. */
function likenessOf(word: string, other: string): number {
  const stem = word.slice(0, Math.max(3, word.length - 2));
  if (other.startsWith(stem) && Math.abs(other.length - word.length) <= 3) return 1;
  const [own, others] = [partsOf(word), partsOf(other)];
  const alike = own.filter((part) => others.includes(part)).length / own.length;
  return alike >= (word.length < 5 ? 0.75 : 0.5) ? alike : 0;
}

function partsOf(word: string): string[] {
  const padded = `  ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}
