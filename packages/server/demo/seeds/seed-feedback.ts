import {
  answerFeedback,
  createFeedback,
  readFeedback,
  routeFeedback,
} from "../../feedback/feedback-handlers.ts";
import type { PersonName } from "../people.ts";
import { contextAt, hoursAgo, personAt, type Scene } from "./scene.ts";

/** A feedback, and what staff did with it. */
export interface SeedFeedback {
  language: string;
  person?: PersonName;
  scale?: "csat" | "nps";
  score?: number;
  words?: string;
  topic?: string;
  receivedHoursAgo: number;
  /** Read, handed over with a reason, answered: in the order in which it happened. */
  steps?: ({ by: PersonName; hoursAgo: number } & (
    { read: true } | { department: string; reason: string } | { answer: string }
  ))[];
}

/** Gives feedback of the past, and does with it what was done. */
export async function seedFeedback(scene: Scene, seed: SeedFeedback): Promise<void> {
  const { receivedHoursAgo, steps = [], person, ...content } = seed;
  const customer = person ? personAt(scene, person) : ({ kind: "anonymous" } as const);
  const { receipt } = await createFeedback(content, contextAt(scene, hoursAgo(receivedHoursAgo), customer));
  const { number } = receipt;
  for (const { by, hoursAgo: hours, ...step } of steps) {
    const context = contextAt(scene, hoursAgo(hours), personAt(scene, by));
    if ("read" in step) await readFeedback({ number }, context);
    else if ("answer" in step) await answerFeedback({ number, words: step.answer }, context);
    else await routeFeedback({ number, ...step }, context);
  }
}
