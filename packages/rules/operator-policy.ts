import type { Schemas } from "@otklik/openapi";
import type { Calendar } from "./clocks/calendar.ts";
import type { PromisePolicy } from "./clocks/due-at.ts";
import { fileTypes } from "./file-types.ts";

/** A text in each language of the operator. */
export type Localized = Record<string, string>;

/** How calls back are offered; durations are ISO 8601. */
export interface CallbackOffer {
  /** How long a slot is, in minutes. */
  slotMinutes: number;
  /** How many calls a slot has room for. */
  capacity: number;
  /** How long beforehand a slot can be booked at the latest, and how far ahead. */
  notice: string;
  horizon: string;
  /** How long after an opening the messages left before it have been answered by a call. */
  messageWithin: string;
  /** The countries whose numbers are called (ISO 3166); the first one's need no country code. */
  countries: [string, ...string[]];
}

/** Sends feedback to a department where all that it names is so; what it does not name does not matter. */
export interface FeedbackRoute {
  department: string;
  topics?: string[];
  scale?: "csat" | "nps";
  scores?: number[];
  /** Beginnings of words, any of which is enough. */
  words?: string[];
}

/** Somebody who answers where the desk did not, and how long that takes at most (ISO 8601). */
export interface LadderStep {
  role: Localized;
  /** Shown to customers; left out where the operator does not wish it. */
  name?: Localized;
  within: string;
}

/** An answer to begin with, for some topics or for any. */
export interface AnswerTemplate {
  id: string;
  topics?: string[];
  name: Localized;
  text: Localized;
}

/** The operator's own rules for complaints; durations are ISO 8601. */
export interface ComplaintPolicy {
  /** How long after it was resolved, and how often, a customer may reopen her complaint. */
  reopen: { within: string; times: number };
  /** How long a rating can be changed. */
  rateWithin: string;
  /** Whether customers see the names of staff. */
  showNames: boolean;
  /** What complaints turn out to be caused by. */
  causes: { id: string; name: Localized }[];
  /** Who answers after the desk, first to last. */
  ladder: LadderStep[];
  /** The tiers whose complaints stand above all others in the queue, from the moment they are filed. */
  vipFirst?: string[];
  /** Answers to begin with. */
  templates?: AnswerTemplate[];
}

/** A public answer to what many ask of a topic. */
export interface TopicAnswer {
  question: Localized;
  answer: Localized;
  url?: string;
}

/** One thing that is asked besides the words: JSON Schema, with titles in each language. */
export interface AttributeSchema {
  title: Localized;
  description?: Localized;
  type: "string" | "number" | "integer" | "boolean";
  format?: "date";
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** What can be chosen; without it, a text is written. */
  oneOf?: { const: string; title: Localized }[];
}

/** All that is asked of a topic besides the words. */
export interface TopicAttributes {
  type: "object";
  required?: string[];
  properties: Record<string, AttributeSchema>;
}

/** What complaints can be about, and who answers for it. */
export interface OperatorTopic {
  id: string;
  department: string;
  name: Localized;
  answers?: TopicAnswer[];
  attributes?: TopicAttributes;
}

/** Something that a customer may allow besides; nothing depends on it. */
export interface OperatorConsent {
  id: string;
  version: string;
  text: Localized;
  url?: string;
}

/** What an operator decides, as its file says it. */
export interface OperatorPolicy {
  name: Localized;
  timeZone: string;
  /** The languages it answers in; the first is its own. */
  languages: [string, ...string[]];
  promise: PromisePolicy;
  complaints: ComplaintPolicy;
  /** How long each kind of case is kept (ISO 8601 durations from receipt). */
  retention: { complaint: string; callback: string; feedback: string };
  /** The law's clocks of a complaint, from receipt: for an answer, and how long it must be kept at the least. */
  legal: { answerWithin: string; hold: string };
  consent: { version: string; text: Localized; url: string | null };
  departments: { id: string; name: Localized }[];
  topics: OperatorTopic[];
  /** The steps of the customer's journey, first to last. */
  journey: { id: string; name: Localized }[];
  calendar: Calendar;
  callbacks: CallbackOffer;
  /** The first route that fits decides; what none fits goes to `otherwise`. */
  feedback: { routes: FeedbackRoute[]; otherwise: string };
  /** What a customer may allow besides, each by itself. */
  consents?: OperatorConsent[];
  /** What is not as usual with files that customers and staff attach. */
  attachments?: Partial<Schemas["AttachmentLimits"]>;
}

/** How many files at most are attached, and how large each may be (bytes), at any operator. */
export const mostAttachments = { count: 5, size: 10_000_000 };

/** What may be attached at an operator. */
export function attachmentLimits({ attachments }: OperatorPolicy): Schemas["AttachmentLimits"] {
  return { ...mostAttachments, types: [...fileTypes], ...attachments };
}

/** An operator, as far as its languages go. */
type Speaking = Pick<OperatorPolicy, "languages">;

/** The text in the language asked for, or in the operator's own. */
export function localized(text: Localized, language: string, operator: Speaking): string {
  return text[language] ?? text[operator.languages[0]] ?? "";
}

/** An entry of the operator by its id, with its name in a language; the id where it is no longer in the operator's file. */
export function named(
  id: string,
  entries: readonly { id: string; name: Localized }[],
  { language, operator }: { language: string; operator: Speaking },
): { id: string; name: string } {
  const name = entries.find((entry) => entry.id === id)?.name;
  return { id, name: name ? localized(name, language, operator) : id };
}

/** The operator's language that serves one asked for (`ru-RU` is served by `ru`), or the operator's own. */
export function languageOf(operator: Speaking, asked: string | undefined): string {
  const wanted = asked?.toLowerCase();
  return (
    operator.languages.find((language) => language.toLowerCase() === wanted) ??
    operator.languages.find((language) => language.toLowerCase() === wanted?.split("-")[0]) ??
    operator.languages[0]
  );
}
