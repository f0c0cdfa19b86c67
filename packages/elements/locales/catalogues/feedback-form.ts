import type { ReceiptWidgetWords } from "../../receipts/receipt-widget.ts";
import type { FormWords } from "../../theme/controls/draft-form.ts";
import type { Language } from "../language.ts";

/** What the feedback form says before anything is sent. */
export interface FeedbackFormWords extends FormWords, ReceiptWidgetWords {
  csat: (operator: string) => string;
  nps: (operator: string) => string;
  /** What the scores from 1 to 5 mean. */
  scores: readonly [string, string, string, string, string];
  lowest: string;
  highest: string;
  words: string;
  topic: string;
  anyTopic: string;
  launcher: string;
  close: string;
}

/** The catalogues, one chunk each. */
export const feedbackFormWords: Record<Language, () => Promise<FeedbackFormWords>> = {
  ru: () => import("../ru/feedback-form.ts").then(({ words }) => words),
  kk: () => import("../kk/feedback-form.ts").then(({ words }) => words),
  en: () => import("../en/feedback-form.ts").then(({ words }) => words),
};
