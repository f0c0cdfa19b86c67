import type { Language } from "./language.ts";
import type { CallbackRequestWords } from "./shapes/callback-request.ts";

/** The catalogues, one chunk each. */
export const callbackRequestWords: Record<Language, () => Promise<CallbackRequestWords>> = {
  ru: () => import("./ru/callback-request.ts").then(({ words }) => words),
  kk: () => import("./kk/callback-request.ts").then(({ words }) => words),
  en: () => import("./en/callback-request.ts").then(({ words }) => words),
};
