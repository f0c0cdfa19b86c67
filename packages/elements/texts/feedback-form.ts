import type { Language } from "./language.ts";
import type { FeedbackFormWords } from "./shapes/feedback-form.ts";

/** The catalogues, one chunk each. */
export const feedbackFormWords: Record<Language, () => Promise<FeedbackFormWords>> = {
  ru: () => import("./ru/feedback-form.ts").then(({ words }) => words),
  kk: () => import("./kk/feedback-form.ts").then(({ words }) => words),
  en: () => import("./en/feedback-form.ts").then(({ words }) => words),
};
