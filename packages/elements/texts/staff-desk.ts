import type { Language } from "./language.ts";
import type { StaffDeskTexts } from "./shapes/staff-desk.ts";

/** The catalogues, one chunk each. */
export const staffDeskTexts: Record<Language, () => Promise<StaffDeskTexts>> = {
  ru: () => import("./ru/staff-desk.ts").then(({ texts }) => texts),
  kk: () => import("./kk/staff-desk.ts").then(({ texts }) => texts),
  en: () => import("./en/staff-desk.ts").then(({ texts }) => texts),
};
