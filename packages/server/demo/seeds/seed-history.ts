import { addComplaintMessage, fileComplaint } from "../../complaints/complaint-handlers.ts";
import { resolveComplaint } from "../../complaints/complaint-steps.ts";
import type { PersonName } from "../people.ts";
import { contextAt, hoursAgo, personAt, type Scene } from "./scene.ts";

/** A complaint of earlier months, answered and solved: from these the promise board has something to tell. */
export interface SeedHistory {
  topic: string;
  words: string;
  by: PersonName;
  receivedDaysAgo: number;
  answeredAfterHours: number;
  solvedAfterHours: number;
  answer: string;
  cause: string;
  /** What its topic asks besides. */
  attributes?: Record<string, string | number | boolean>;
}

/** Files a complaint of earlier months, answers it, and solves it. */
export async function seedHistory(scene: Scene, seed: SeedHistory): Promise<void> {
  const {
    topic,
    words,
    by,
    receivedDaysAgo,
    answeredAfterHours,
    solvedAfterHours,
    answer: text,
    cause,
    attributes,
  } = seed;
  const received = receivedDaysAgo * 24;
  const { complaint } = await fileComplaint(
    { topic, words, ...(attributes && { attributes }), consentVersion: scene.operator.consent.version },
    contextAt(scene, hoursAgo(received), { kind: "anonymous" }),
  );
  const { number } = complaint;
  const agent = personAt(scene, by);
  await addComplaintMessage(
    { number, words: text },
    contextAt(scene, hoursAgo(received - answeredAfterHours), agent),
  );
  await resolveComplaint(
    { number, words: text, cause },
    contextAt(scene, hoursAgo(received - solvedAfterHours), agent),
  );
}
