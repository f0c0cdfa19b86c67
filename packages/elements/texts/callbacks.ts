import type { Language } from "./language.ts";
import type { CallbacksWords } from "./shapes/callbacks.ts";

/** The catalogues, one chunk each. */
export const callbacksWords: Record<Language, () => Promise<CallbacksWords>> = {
  ru: () => import("./ru/callbacks.ts").then(({ words }) => words),
  kk: () => import("./kk/callbacks.ts").then(({ words }) => words),
  en: () => import("./en/callbacks.ts").then(({ words }) => words),
};
