import type { Language } from "./language.ts";
import type { KeepingTexts } from "./shapes/keeping.ts";

/** The catalogues, one chunk each. */
export const keepingTexts: Record<Language, () => Promise<KeepingTexts>> = {
  ru: () => import("./ru/keeping.ts").then(({ texts }) => texts),
  kk: () => import("./kk/keeping.ts").then(({ texts }) => texts),
  en: () => import("./en/keeping.ts").then(({ texts }) => texts),
};
