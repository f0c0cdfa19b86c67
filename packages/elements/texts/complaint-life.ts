import type { Language } from "./language.ts";
import type { ComplaintLifeTexts } from "./shapes/complaint-life.ts";

/** The catalogues, one chunk each. */
export const complaintLifeTexts: Record<Language, () => Promise<ComplaintLifeTexts>> = {
  ru: () => import("./ru/complaint-life.ts").then(({ texts }) => texts),
  kk: () => import("./kk/complaint-life.ts").then(({ texts }) => texts),
  en: () => import("./en/complaint-life.ts").then(({ texts }) => texts),
};
