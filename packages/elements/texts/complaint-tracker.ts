import type { Language } from "./language.ts";
import type { ComplaintTrackerWords } from "./shapes/complaint-tracker.ts";

/** The catalogues, one chunk each. */
export const complaintTrackerWords: Record<Language, () => Promise<ComplaintTrackerWords>> = {
  ru: () => import("./ru/complaint-tracker.ts").then(({ words }) => words),
  kk: () => import("./kk/complaint-tracker.ts").then(({ words }) => words),
  en: () => import("./en/complaint-tracker.ts").then(({ words }) => words),
};
