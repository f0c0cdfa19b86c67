import type { DurationUnit } from "../duration.ts";
import type { Language } from "../language.ts";

/** What the complaint tracker says before a complaint is filed. */
export interface ComplaintTrackerWords {
  heading: string;
  /** The promise before it is given: a person answers within this time. */
  answerWithin: (amount: number, unit: DurationUnit) => string;
  solveWithin: (amount: number, unit: DurationUnit) => string;
  topic: string;
  words: string;
  wordsHint: string;
  /** How much more may be written. */
  left: (count: number) => string;
  contact: string;
  contactHint: string;
  fullText: string;
  send: string;
  sending: string;
  tryAgain: string;
  haveReceipt: string;
  faults: {
    summary: string;
    topic: string;
    words: string;
    wordsTooLong: string;
    contact: string;
    consent: string;
  };
  failures: {
    offline: string;
    busy: string;
    other: string;
  };
}

/** The catalogues, one chunk each. */
export const complaintTrackerWords: Record<Language, () => Promise<ComplaintTrackerWords>> = {
  ru: () => import("../ru/complaint-tracker.ts").then(({ words }) => words),
  kk: () => import("../kk/complaint-tracker.ts").then(({ words }) => words),
  en: () => import("../en/complaint-tracker.ts").then(({ words }) => words),
};
