import type { Language } from "./language.ts";
import type { ComplaintsTexts } from "./shapes/complaints.ts";

/** The catalogues, one chunk each. */
export const complaintsTexts: Record<Language, () => Promise<ComplaintsTexts>> = {
  ru: () => import("./ru/complaints.ts").then(({ texts }) => texts),
  kk: () => import("./kk/complaints.ts").then(({ texts }) => texts),
  en: () => import("./en/complaints.ts").then(({ texts }) => texts),
};
