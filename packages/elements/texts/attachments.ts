import type { Language } from "./language.ts";
import type { AttachmentsTexts } from "./shapes/attachments.ts";

/** The catalogues, one chunk each. */
export const attachmentsTexts: Record<Language, () => Promise<AttachmentsTexts>> = {
  ru: () => import("./ru/attachments.ts").then(({ texts }) => texts),
  kk: () => import("./kk/attachments.ts").then(({ texts }) => texts),
  en: () => import("./en/attachments.ts").then(({ texts }) => texts),
};
