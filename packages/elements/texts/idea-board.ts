import type { Language } from "./language.ts";
import type { IdeaBoardWords } from "./shapes/idea-board.ts";

/** The catalogues, one chunk each. */
export const ideaBoardWords: Record<Language, () => Promise<IdeaBoardWords>> = {
  ru: () => import("./ru/idea-board.ts").then(({ words }) => words),
  kk: () => import("./kk/idea-board.ts").then(({ words }) => words),
  en: () => import("./en/idea-board.ts").then(({ words }) => words),
};
