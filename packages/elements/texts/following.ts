import type { Language } from "./language.ts";
import type { FollowingWords } from "./shapes/following.ts";

/** The catalogues, one chunk each. */
export const followingWords: Record<Language, () => Promise<FollowingWords>> = {
  ru: () => import("./ru/following.ts").then(({ words }) => words),
  kk: () => import("./kk/following.ts").then(({ words }) => words),
  en: () => import("./en/following.ts").then(({ words }) => words),
};
