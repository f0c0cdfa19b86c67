import type { AttributeFaultWords } from "../../complaint-tracker/form/further.ts";
import type { FailureSentences } from "../../connection/submission.ts";
import type { CardWords } from "../../receipts/paper.ts";
import type { MessageBoxWords } from "../../theme/controls/message-box.ts";
import type { EventTitles } from "../../theme/timeline.ts";
import type { Language } from "../language.ts";
import type { Moment } from "../moment.ts";

/** How a promise to answer is told. */
export interface PromiseWords {
  running: (due: Moment) => string;
  kept: string;
  keptAt: (answered: Moment) => string;
  breached: string;
  breachedSince: (due: Moment) => string;
  answeredLate: (answered: Moment) => string;
}

/** What is said to a customer of a complaint from the moment it is sent. */
export interface ComplaintsWords extends CardWords {
  statuses: Record<string, string>;
  promise: PromiseWords;
  /** What is said of what a topic answers and asks besides. */
  further: {
    answers: string;
    more: string;
    optional: (title: string) => string;
    faults: AttributeFaultWords;
  };
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
