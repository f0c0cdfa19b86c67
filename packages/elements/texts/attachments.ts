import type { Language } from "./language.ts";
import type { AttachmentsWords } from "./shapes/attachments.ts";

/** The catalogues, one chunk each. */
export const attachmentsWords: Record<Language, () => Promise<AttachmentsWords>> = {
  ru: () => import("./ru/attachments.ts").then(({ words }) => words),
  kk: () => import("./kk/attachments.ts").then(({ words }) => words),
  en: () => import("./en/attachments.ts").then(({ words }) => words),
};
