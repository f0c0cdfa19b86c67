import type { Language } from "./language.ts";
import type { PromiseBoardWords } from "./shapes/promise-board.ts";

/** The catalogues, one chunk each. */
export const promiseBoardWords: Record<Language, () => Promise<PromiseBoardWords>> = {
  ru: () => import("./ru/promise-board.ts").then(({ words }) => words),
  kk: () => import("./kk/promise-board.ts").then(({ words }) => words),
  en: () => import("./en/promise-board.ts").then(({ words }) => words),
};
