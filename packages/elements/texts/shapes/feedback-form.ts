import type { ReceiptWidgetTexts } from "./controls.ts";
import type { FormTexts } from "./controls.ts";

/** What the feedback form says before anything is sent. */
export interface FeedbackFormTexts extends FormTexts, ReceiptWidgetTexts {
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
