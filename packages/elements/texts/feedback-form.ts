import type { Language } from "./language.ts";
import type { FeedbackFormTexts } from "./shapes/feedback-form.ts";

/** The catalogues, one chunk each. */
export const feedbackFormTexts: Record<Language, () => Promise<FeedbackFormTexts>> = {
  ru: () => import("./ru/feedback-form.ts").then(({ texts }) => texts),
  kk: () => import("./kk/feedback-form.ts").then(({ texts }) => texts),
  en: () => import("./en/feedback-form.ts").then(({ texts }) => texts),
};
