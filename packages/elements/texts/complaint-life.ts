import type { Language } from "./language.ts";
import type { ComplaintLifeWords } from "./shapes/complaint-life.ts";

/** The catalogues, one chunk each. */
export const complaintLifeWords: Record<Language, () => Promise<ComplaintLifeWords>> = {
  ru: () => import("./ru/complaint-life.ts").then(({ words }) => words),
  kk: () => import("./kk/complaint-life.ts").then(({ words }) => words),
  en: () => import("./en/complaint-life.ts").then(({ words }) => words),
};
