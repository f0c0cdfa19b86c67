import type { EventType, Schemas } from "@otklik/openapi";

/** What every form says. */
export interface FormTexts {
  send: string;
  sending: string;
  tryAgain: string;
  /** That there is no connection, and nothing was sent. */
  offline: string;
}

/** What events are called from where the reader stands, by their type; some tell of their details as well. */
export type EventTitles = Partial<Record<EventType, string | ((details: Schemas["EventDetails"]) => string)>>;

/** What can be said where something was not sent. */
export interface FailureSentences {
  offline: string;
  busy: string;
  other: string;
}

/** What the box says. */
export interface MessageBoxTexts {
  label: string;
  hint?: string;
  send: string;
  sending: string;
  sent: string;
  empty: string;
  failed: string;
  tryAgain: string;
}

/** What stands above a receipt, and what its number is called. */
export interface CardTexts {
  /** What the number is a number of. */
  number: string;
  card: { title: string; thanks: string; seeStatus: string };
}

/** What every widget can say when the rest did not come. */
export interface FailedTexts {
  failed: string;
  tryAgain: string;
}

/** What is said before anything was sent. */
export interface ReceiptWidgetTexts extends FailedTexts {
  haveReceipt: string;
  /** That there is no connection, and nothing was sent. */
  offline: string;
}

/** What is said where files are chosen. */
export interface FileFieldTexts {
  label: string;
  hint: (count: number, megabytes: number) => string;
  choose: string;
}

/** What is said where an attribute is missing or wrong. */
export interface AttributeFaultTexts {
  missing: string;
  number: string;
  between: (minimum: number, maximum: number) => string;
  date: string;
  text: string;
}
