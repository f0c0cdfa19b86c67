import type { Language } from "./language.ts";
import type { ComplaintsWords } from "./shapes/complaints.ts";

/** The catalogues, one chunk each. */
export const complaintsWords: Record<Language, () => Promise<ComplaintsWords>> = {
  ru: () => import("./ru/complaints.ts").then(({ words }) => words),
  kk: () => import("./kk/complaints.ts").then(({ words }) => words),
  en: () => import("./en/complaints.ts").then(({ words }) => words),
};
