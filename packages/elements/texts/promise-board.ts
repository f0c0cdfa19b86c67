import type { Language } from "./language.ts";
import type { PromiseBoardTexts } from "./shapes/promise-board.ts";

/** The catalogues, one chunk each. */
export const promiseBoardTexts: Record<Language, () => Promise<PromiseBoardTexts>> = {
  ru: () => import("./ru/promise-board.ts").then(({ texts }) => texts),
  kk: () => import("./kk/promise-board.ts").then(({ texts }) => texts),
  en: () => import("./en/promise-board.ts").then(({ texts }) => texts),
};
