import type { Moment } from "../moment.ts";

/** What stands around a step that a customer is about to take: what it means, and the two ways on. */
export interface StepTexts {
  sure: string;
  yes: string;
  no: string;
}

/** A step that is taken with a few words. */
export interface WordyStepTexts extends StepTexts {
  label: string;
  /** What is said where the words are missing. */
  empty: string;
}

/** What is said of what a customer can do with her complaint, beside writing. */
export interface ComplaintLifeTexts {
  withdraw: StepTexts;
  close: StepTexts;
  reopen: WordyStepTexts & {
    /** Until when it is possible, and how many times are left. */
    rule: (until: Moment, left: number) => string;
  };
  escalate: Omit<WordyStepTexts, "empty">;
  rating: {
    legend: string;
    /** From very bad to very good. */
    scores: readonly [string, string, string, string, string];
    words: string;
    send: string;
    sending: string;
    missing: string;
    thanks: string;
    /** After a low score. */
    sorry: string;
    reopen: string;
    given: (score: number) => string;
    change: string;
    changeableUntil: (until: Moment) => string;
  };
}
