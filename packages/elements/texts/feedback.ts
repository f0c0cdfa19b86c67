import type { Language } from "./language.ts";
import type { FeedbackTexts } from "./shapes/feedback.ts";

/** The catalogues, one chunk each. */
export const feedbackTexts: Record<Language, () => Promise<FeedbackTexts>> = {
  ru: () => import("./ru/feedback.ts").then(({ texts }) => texts),
  kk: () => import("./kk/feedback.ts").then(({ texts }) => texts),
  en: () => import("./en/feedback.ts").then(({ texts }) => texts),
};
