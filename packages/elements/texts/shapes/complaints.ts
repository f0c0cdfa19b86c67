import type { Status } from "@otklik/openapi";
import type { AttributeFaultTexts } from "./controls.ts";
import type { FailureSentences } from "./controls.ts";
import type { CardTexts } from "./controls.ts";
import type { MessageBoxTexts } from "./controls.ts";
import type { EventTitles } from "./controls.ts";
import type { Moment } from "../moment.ts";

/** How a promise to answer is told. */
export interface PromiseTexts {
  running: (due: Moment) => string;
  kept: string;
  keptAt: (answered: Moment) => string;
  breached: string;
  breachedSince: (due: Moment) => string;
  answeredLate: (answered: Moment) => string;
}

/** How the target, to have it solved, is told. */
export interface TargetTexts {
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
export interface LadderTexts {
  now: (who: string, due: Moment) => string;
  next: (who: string) => string;
}

/** What is said to a customer of a complaint from the moment it is sent. */
export interface ComplaintsTexts extends CardTexts {
  statuses: Record<Status<"complaint">, string>;
  promise: PromiseTexts;
  /** What is said of what a topic answers and asks besides. */
  further: {
    answers: string;
    consents: string;
    more: string;
    optional: (title: string) => string;
    faults: AttributeFaultTexts;
  };
  target: TargetTexts;
  ladder: LadderTexts;
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
  message: MessageBoxTexts;
  /** Why nothing could be taken where files are chosen. */
  filesFailed: string;
  list: { heading: string; empty: string };
  again: string;
  back: string;
}
