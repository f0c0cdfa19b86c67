import type { Language } from "./language.ts";
import type { IdeasTexts } from "./shapes/ideas.ts";

/** The catalogues, one chunk each. */
export const ideasTexts: Record<Language, () => Promise<IdeasTexts>> = {
  ru: () => import("./ru/ideas.ts").then(({ texts }) => texts),
  kk: () => import("./kk/ideas.ts").then(({ texts }) => texts),
  en: () => import("./en/ideas.ts").then(({ texts }) => texts),
};
