import type { FailureSentences } from "../../connection/submission.ts";
import type { CardWords } from "../../receipts/paper.ts";
import type { FormWords } from "../../theme/controls/draft-form.ts";
import type { EventTitles } from "../../theme/timeline.ts";
import type { Language } from "../language.ts";
import type { Moment } from "../time/moment.ts";
import type { Span } from "../time/span.ts";

/** How a promise to call is told. */
export interface CallPromiseWords {
  running: (span: Span) => string;
  calling: string;
  kept: string;
  keptAt: (called: Moment) => string;
  breached: string;
  breachedSince: (span: Span) => string;
  calledLate: (called: Moment) => string;
  missed: string;
  missedHint: string;
  cancelled: string;
}

/** What is said to a customer of a call from the moment a time is chosen. */
export interface CallbacksWords extends CardWords, FormWords {
  heading: string;
  messageHeading: string;
  /** When the phone will ring. */
  at: (span: Span) => string;
  afterOpening: string;
  otherTime: string;
  phone: string;
  phoneHint: string;
  topic: string;
  words: string;
  message: string;
  fullText: string;
  sendMessage: string;
  faults: { phone: string; topic: string; words: string; consent: string };
  failures: FailureSentences;
  statuses: Record<string, string>;
  promise: CallPromiseWords;
  events: EventTitles;
  callingNow: string;
  calendar: string;
  /** What the calendar's entry is called. */
  entry: (operator: string) => string;
  cancel: string;
  cancelSure: string;
  cancelYes: string;
  cancelNo: string;
  rebook: string;
  rebookHeading: string;
  again: string;
}

/** The catalogues, one chunk each. */
export const callbacksWords: Record<Language, () => Promise<CallbacksWords>> = {
  ru: () => import("../ru/callbacks.ts").then(({ words }) => words),
  kk: () => import("../kk/callbacks.ts").then(({ words }) => words),
  en: () => import("../en/callbacks.ts").then(({ words }) => words),
};
