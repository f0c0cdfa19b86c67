import type { Language } from "./language.ts";
import type { KeepingWords } from "./shapes/keeping.ts";

/** The catalogues, one chunk each. */
export const keepingWords: Record<Language, () => Promise<KeepingWords>> = {
  ru: () => import("./ru/keeping.ts").then(({ words }) => words),
  kk: () => import("./kk/keeping.ts").then(({ words }) => words),
  en: () => import("./en/keeping.ts").then(({ words }) => words),
};
