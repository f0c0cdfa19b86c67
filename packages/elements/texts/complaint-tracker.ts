import type { Language } from "./language.ts";
import type { ComplaintTrackerTexts } from "./shapes/complaint-tracker.ts";

/** The catalogues, one chunk each. */
export const complaintTrackerTexts: Record<Language, () => Promise<ComplaintTrackerTexts>> = {
  ru: () => import("./ru/complaint-tracker.ts").then(({ texts }) => texts),
  kk: () => import("./kk/complaint-tracker.ts").then(({ texts }) => texts),
  en: () => import("./en/complaint-tracker.ts").then(({ texts }) => texts),
};
