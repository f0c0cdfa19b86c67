import type { OperationId } from "@otklik/openapi";
import { newPhone } from "../../contract/stage/phones.ts";
import { aComplaint, type Person } from "../../contract/stage/stage.ts";

/** What somebody asks for over and over. */
export interface Demand {
  operation: OperationId;
  /** Below the site. */
  path: string;
  /** Who asks; nobody who is known where nothing is said. */
  person?: Person;
  /** What is sent each time; nothing where it is only read. */
  body?: () => object;
}

/** What things there are to ask for. */
export interface Stock {
  /** The number of one of Anna's complaints. */
  number: string;
  /** The beginnings of slots that can be booked for as long as this is measured. */
  slots: string[];
}

/** An idea that anyone may propose. */
export const anIdea = { step: "connect", title: "Let the courier set the phone up at the door." };

/** Feedback that anyone may give. */
export const aFeedback = { scale: "csat", score: 4, words: "Answer sooner in the evening." } as const;

/** The wish to be called at one of some times, each time by another number. */
export function aCallback(slots: string[]) {
  // The demo's own customers have numbers that begin with 900.
  const phone = newPhone().replace("900", "901");
  const startsAt = slots[Math.floor(Math.random() * slots.length)] ?? "";
  return { topic: "network", phone, startsAt, consentVersion: aComplaint.consentVersion };
}

/** To read a complaint, and of each domain a list and something new: lists first, while they are as long on both sides. */
export function demands({ number, slots }: Stock): Demand[] {
  return [
    { operation: "getComplaint", path: `complaints/${number}`, person: "anna" },
    { operation: "listComplaints", path: "complaints", person: "anna" },
    { operation: "listCallbacks", path: "callbacks", person: "anna" },
    { operation: "listFeedback", path: "feedback", person: "marina" },
    { operation: "listIdeas", path: "ideas", person: "elena" },
    { operation: "createComplaint", path: "complaints", body: () => aComplaint },
    { operation: "createCallback", path: "callbacks", body: () => aCallback(slots) },
    { operation: "createFeedback", path: "feedback", body: () => aFeedback },
    { operation: "createIdea", path: "ideas", person: "elena", body: () => anIdea },
  ];
}
