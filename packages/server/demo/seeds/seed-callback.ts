import { createCallback } from "../../callbacks/callback-handlers.ts";
import { bookableSlots } from "@otklik/rules/callback-rules.js";
import { completeCallback, missCallback, startCallback } from "../../callbacks/callback-steps.ts";
import type { PersonName } from "../people.ts";
import { contextAt, hoursAgo, personAt, type Scene } from "./scene.ts";

/** A callback that was booked, and the call, if it was made. */
export interface SeedCallback {
  topic: string;
  language: string;
  person?: PersonName;
  phone: string;
  words?: string;
  bookedHoursAgo: number;
  /** Which of the slots that could be booked then; the first is 0. */
  slot: number;
  call?: { by: PersonName; minutesLater: number } & ({ reached: string } | { missed: true });
}

const minute = 60_000;
const callMinutes = 6;

/** Books a call of the past and makes it, if that was before now. */
export async function seedCallback(scene: Scene, seed: SeedCallback): Promise<void> {
  const { operator } = scene;
  const { bookedHoursAgo, slot: index, call, person, ...wish } = seed;
  const now = hoursAgo(bookedHoursAgo);
  const slot = bookableSlots(operator, now)[index];
  if (!slot) throw new Error(`The demo's callback to ${seed.phone} has no slot.`);
  const { callback } = await createCallback(
    { ...wish, startsAt: slot.startsAt.toISOString(), consentVersion: operator.consent.version },
    contextAt(scene, now, person ? personAt(scene, person) : { kind: "anonymous" }),
  );
  const { number } = callback;
  if (!call) return;
  const calledAt = new Date(slot.startsAt.getTime() + call.minutesLater * minute);
  const endedAt = new Date(calledAt.getTime() + callMinutes * minute);
  if (endedAt > new Date()) return;
  const agent = personAt(scene, call.by);
  await startCallback({ number }, contextAt(scene, calledAt, agent));
  if ("reached" in call)
    await completeCallback({ number, words: call.reached }, contextAt(scene, endedAt, agent));
  else await missCallback({ number }, contextAt(scene, endedAt, agent));
}
