import type { FileFieldWords } from "../../connection/attachments/file-field.ts";
import type { ReceiptWidgetWords } from "../../receipts/receipt-widget.ts";
import type { FormWords } from "../../theme/controls/draft-form.ts";
import type { DurationUnit } from "../time/duration.ts";
import type { Language } from "../language.ts";

/** What the complaint tracker says before anything is sent. */
export interface ComplaintTrackerWords extends FormWords, ReceiptWidgetWords {
  heading: string;
  answerWithin: (amount: number, unit: DurationUnit) => string;
  solveWithin: (amount: number, unit: DurationUnit) => string;
  topic: string;
  words: string;
  wordsHint: string;
  wordsTooLong: string;
  left: (count: number) => string;
  files: FileFieldWords;
  contact: string;
  contactHint: string;
  fullText: string;
}

/** The catalogues, one chunk each. */
export const complaintTrackerWords: Record<Language, () => Promise<ComplaintTrackerWords>> = {
  ru: () => import("../ru/complaint-tracker.ts").then(({ words }) => words),
  kk: () => import("../kk/complaint-tracker.ts").then(({ words }) => words),
  en: () => import("../en/complaint-tracker.ts").then(({ words }) => words),
};
