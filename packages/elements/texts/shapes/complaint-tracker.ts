import type { FileFieldTexts } from "./controls.ts";
import type { ReceiptWidgetTexts } from "./controls.ts";
import type { FormTexts } from "./controls.ts";
import type { DurationUnit } from "../duration.ts";

/** What the complaint tracker says before anything is sent. */
export interface ComplaintTrackerTexts extends FormTexts, ReceiptWidgetTexts {
  heading: string;
  answerWithin: (amount: number, unit: DurationUnit) => string;
  solveWithin: (amount: number, unit: DurationUnit) => string;
  topic: string;
  words: string;
  wordsHint: string;
  wordsTooLong: string;
  left: (count: number) => string;
  files: FileFieldTexts;
  contact: string;
  contactHint: string;
  fullText: string;
}
