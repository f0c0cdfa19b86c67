import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { addComplaintMessage, fileComplaint } from "../../complaints/complaint-handlers.ts";
import type { Caller } from "@otklik/rules/caller.js";
import type { PersonName } from "../people.ts";
import { contextAt, hoursAgo, personAt, type Scene } from "./scene.ts";

/** A complaint, and what was written about it since. */
export interface SeedComplaint {
  topic: string;
  language: string;
  person?: PersonName;
  email?: string;
  phone?: string;
  receivedHoursAgo: number;
  words: string;
  /** What its topic asks besides. */
  attributes?: Record<string, string | number | boolean>;
  messages: { by: PersonName | "customer"; hoursAgo: number; words: string }[];
}

/** The one receipt that the contract shows as its example; in the demo it opens the first complaint. */
const exampleReceipt = document.paths["/receipts"].post.requestBody.content["application/json"].example;

/** Files a complaint of the past and writes what was written. */
export async function seedComplaint(scene: Scene, seed: SeedComplaint, isExample: boolean): Promise<void> {
  const { receivedHoursAgo, messages, person, ...words } = seed;
  const customer = person ? personAt(scene, person) : undefined;
  const { complaint } = await fileComplaint(
    { ...words, consentVersion: scene.operator.consent.version },
    contextAt(scene, hoursAgo(receivedHoursAgo), customer ?? { kind: "anonymous" }),
    isExample ? () => exampleReceipt : undefined,
  );
  const { number } = complaint;
  for (const { by, hoursAgo: hours, words } of messages) {
    const caller = by === "customer" ? (customer ?? (await holderOf(scene, number))) : personAt(scene, by);
    await addComplaintMessage({ number, words }, contextAt(scene, hoursAgo(hours), caller));
  }
}

async function holderOf({ transaction }: Scene, number: string): Promise<Caller> {
  const receipt = await transaction
    .selectFrom("receipts")
    .select(["caseKind", "caseId"])
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return { kind: "receipt", ...receipt, expiresAt: new Date() };
}
