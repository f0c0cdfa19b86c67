import type { Language } from "./language.ts";
import type { IdeasWords } from "./shapes/ideas.ts";

/** The catalogues, one chunk each. */
export const ideasWords: Record<Language, () => Promise<IdeasWords>> = {
  ru: () => import("./ru/ideas.ts").then(({ words }) => words),
  kk: () => import("./kk/ideas.ts").then(({ words }) => words),
  en: () => import("./en/ideas.ts").then(({ words }) => words),
};
