import type { Status } from "@otklik/openapi";
import type { FailureSentences } from "./controls.ts";
import type { CardTexts } from "./controls.ts";
import type { FormTexts } from "./controls.ts";
import type { EventTitles } from "./controls.ts";
import type { Moment } from "../moment.ts";
import type { Span } from "../span.ts";

/** How a promise to call is told. */
export interface CallPromiseTexts {
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
export interface CallbacksTexts extends CardTexts, FormTexts {
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
  statuses: Record<Status<"callback">, string>;
  promise: CallPromiseTexts;
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
