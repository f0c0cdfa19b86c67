import type { FailureSentences } from "../../connection/submission.ts";
import type { CardWords } from "../../receipts/paper.ts";
import type { EventTitles } from "../../theme/timeline.ts";
import type { Language } from "../language.ts";

/** What is said to a customer of a feedback from the moment it is sent. */
export interface FeedbackWords extends CardWords {
  faults: { nothing: string; tooLong: string };
  failures: FailureSentences;
  sentTo: (department: string) => string;
  sentHint: string;
  answered: string;
  answeredHint: string;
  score: (score: number, most: number) => string;
  statuses: Record<string, string>;
  events: EventTitles;
  newAnswer: string;
  again: string;
}

/** The catalogues, one chunk each. */
export const feedbackWords: Record<Language, () => Promise<FeedbackWords>> = {
  ru: () => import("../ru/feedback.ts").then(({ words }) => words),
  kk: () => import("../kk/feedback.ts").then(({ words }) => words),
  en: () => import("../en/feedback.ts").then(({ words }) => words),
};
