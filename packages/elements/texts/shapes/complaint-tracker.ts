import type { FileFieldWords } from "./controls.ts";
import type { ReceiptWidgetWords } from "./controls.ts";
import type { FormWords } from "./controls.ts";
import type { DurationUnit } from "../duration.ts";

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
