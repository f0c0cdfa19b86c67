import type { Language } from "./language.ts";
import type { CallbackRequestTexts } from "./shapes/callback-request.ts";

/** The catalogues, one chunk each. */
export const callbackRequestTexts: Record<Language, () => Promise<CallbackRequestTexts>> = {
  ru: () => import("./ru/callback-request.ts").then(({ texts }) => texts),
  kk: () => import("./kk/callback-request.ts").then(({ texts }) => texts),
  en: () => import("./en/callback-request.ts").then(({ texts }) => texts),
};
