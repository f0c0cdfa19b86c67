import type { Language } from "./language.ts";
import type { IdeaBoardTexts } from "./shapes/idea-board.ts";

/** The catalogues, one chunk each. */
export const ideaBoardTexts: Record<Language, () => Promise<IdeaBoardTexts>> = {
  ru: () => import("./ru/idea-board.ts").then(({ texts }) => texts),
  kk: () => import("./kk/idea-board.ts").then(({ texts }) => texts),
  en: () => import("./en/idea-board.ts").then(({ texts }) => texts),
};
