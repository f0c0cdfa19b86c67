import type { Language } from "./language.ts";
import type { StaffDeskWords } from "./shapes/staff-desk.ts";

/** The catalogues, one chunk each. */
export const staffDeskWords: Record<Language, () => Promise<StaffDeskWords>> = {
  ru: () => import("./ru/staff-desk.ts").then(({ words }) => words),
  kk: () => import("./kk/staff-desk.ts").then(({ words }) => words),
  en: () => import("./en/staff-desk.ts").then(({ words }) => words),
};
