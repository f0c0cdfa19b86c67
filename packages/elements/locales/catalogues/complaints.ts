import type { AttributeFaultWords } from "../../complaint-tracker/form/further.ts";
import type { FailureSentences } from "../../connection/submission.ts";
import type { CardWords } from "../../receipts/paper.ts";
import type { MessageBoxWords } from "../../theme/controls/message-box.ts";
import type { EventTitles } from "../../theme/timeline.ts";
import type { Language } from "../language.ts";
import type { Moment } from "../time/moment.ts";

/** How a promise to answer is told. */
export interface PromiseWords {
  running: (due: Moment) => string;
  kept: string;
  keptAt: (answered: Moment) => string;
  breached: string;
  breachedSince: (due: Moment) => string;
  answeredLate: (answered: Moment) => string;
}

/** How the target, to have it solved, is told. */
export interface TargetWords {
  /** What the two clocks are called. */
  answer: string;
  name: string;
  running: (due: Moment) => string;
  /** When the last quarter of the time runs. */
  hurry: string;
  paused: string;
  pausedHint: string;
  kept: string;
  late: string;
  /** When it was solved. */
  at: (solved: Moment) => string;
  breached: (due: Moment) => string;
}

/** Who answers where the desk did not. */
export interface LadderWords {
  now: (who: string, due: Moment) => string;
  next: (who: string) => string;
}

/** What is said to a customer of a complaint from the moment it is sent. */
export interface ComplaintsWords extends CardWords {
  statuses: Record<string, string>;
  promise: PromiseWords;
  /** What is said of what a topic answers and asks besides. */
  further: {
    answers: string;
    consents: string;
    more: string;
    optional: (title: string) => string;
    faults: AttributeFaultWords;
  };
  target: TargetWords;
  ladder: LadderWords;
  /** What a customer can do beside writing. */
  steps: { withdraw: string; reopen: string; close: string; escalate: string };
  outcome: { heading: string };
  faults: {
    topic: string;
    further: string;
    words: string;
    wordsTooLong: string;
    attachments: string;
    contact: string;
    consent: string;
  };
  failures: FailureSentences;
  events: EventTitles;
  newAnswer: string;
  /** The label of the box where staff have asked something. */
  reply: string;
  message: MessageBoxWords;
  /** Why nothing could be taken where files are chosen. */
  filesFailed: string;
  list: { heading: string; empty: string };
  again: string;
  back: string;
}

/** The catalogues, one chunk each. */
export const complaintsWords: Record<Language, () => Promise<ComplaintsWords>> = {
  ru: () => import("../ru/complaints.ts").then(({ words }) => words),
  kk: () => import("../kk/complaints.ts").then(({ words }) => words),
  en: () => import("../en/complaints.ts").then(({ words }) => words),
};
