import type { Language } from "./language.ts";
import type { FollowingTexts } from "./shapes/following.ts";

/** The catalogues, one chunk each. */
export const followingTexts: Record<Language, () => Promise<FollowingTexts>> = {
  ru: () => import("./ru/following.ts").then(({ texts }) => texts),
  kk: () => import("./kk/following.ts").then(({ texts }) => texts),
  en: () => import("./en/following.ts").then(({ texts }) => texts),
};
