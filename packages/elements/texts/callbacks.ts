import type { Language } from "./language.ts";
import type { CallbacksTexts } from "./shapes/callbacks.ts";

/** The catalogues, one chunk each. */
export const callbacksTexts: Record<Language, () => Promise<CallbacksTexts>> = {
  ru: () => import("./ru/callbacks.ts").then(({ texts }) => texts),
  kk: () => import("./kk/callbacks.ts").then(({ texts }) => texts),
  en: () => import("./en/callbacks.ts").then(({ texts }) => texts),
};
