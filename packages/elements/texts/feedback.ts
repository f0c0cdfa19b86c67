import type { Language } from "./language.ts";
import type { FeedbackWords } from "./shapes/feedback.ts";

/** The catalogues, one chunk each. */
export const feedbackWords: Record<Language, () => Promise<FeedbackWords>> = {
  ru: () => import("./ru/feedback.ts").then(({ words }) => words),
  kk: () => import("./kk/feedback.ts").then(({ words }) => words),
  en: () => import("./en/feedback.ts").then(({ words }) => words),
};
