import type { Status } from "@otklik/openapi";
import type { FailureSentences } from "./controls.ts";
import type { CardTexts } from "./controls.ts";
import type { EventTitles } from "./controls.ts";

/** What is said to a customer of a feedback from the moment it is sent. */
export interface FeedbackTexts extends CardTexts {
  faults: { nothing: string; tooLong: string };
  failures: FailureSentences;
  sentTo: (department: string) => string;
  sentHint: string;
  answered: string;
  answeredHint: string;
  score: (score: number, most: number) => string;
  statuses: Record<Status<"feedback">, string>;
  events: EventTitles;
  newAnswer: string;
  again: string;
}
