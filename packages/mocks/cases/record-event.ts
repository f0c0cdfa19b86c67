import type { CaseKind, Schemas } from "@otklik/openapi";
import { cases } from "@otklik/openapi/vocabulary.js";
import { customerOf, isStaff, mayRead, type Caller } from "@otklik/rules/caller.js";
import type { Happening } from "@otklik/rules/happening.js";
import { isReadBy } from "@otklik/rules/timeline.js";
import { Problem } from "../operations/problem.ts";
import type { CaseRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";

/** Which case something happens to, when, and who does it. */
export interface Deed {
  kind: CaseKind;
  record: Pick<CaseRecord, "number" | "customerSubject" | "timeline">;
  at: Date;
  actor: Schemas["Actor"];
}

/** What happened, with the files that go with it. */
export type Recorded = Omit<Happening, "attachments"> & Pick<Schemas["TimelineEntry"], "attachments">;

/** Writes what happened into a case's timeline and tells those who follow it. */
export function recordEvent(
  store: Store,
  { kind, record, at, actor }: Deed,
  { type, words = null, details = {}, attachments }: Recorded,
): Schemas["TimelineEntry"] {
  const files = attachments && { attachments };
  const id = `entry_${crypto.randomUUID()}`;
  const entry = { id, type, at: at.toISOString(), actor, words, details, ...files };
  record.timeline.push(entry);
  const { number } = record;
  const mayHear = (listener: Caller) =>
    kind === "idea"
      ? listener.kind === "person" && listener.roles.includes("employee")
      : canRead(listener, record) && (isStaff(listener) || isReadBy("customer", type));
  store.events.publish({ type, at: entry.at, number, topic: cases[kind].topic, mayHear });
  return entry;
}

/** Who does something to what a customer brought: staff, or the customer. */
export function actorOf(caller: Caller): Schemas["Actor"] {
  if (caller.kind === "person" && isStaff(caller)) return { role: "agent", name: caller.name };
  return { role: "customer", name: customerOf(caller)?.name ?? null };
}

/** Whether the caller may read what a customer brought. */
export function canRead(
  caller: Caller,
  { number, customerSubject }: Pick<CaseRecord, "number" | "customerSubject">,
): boolean {
  return mayRead(caller, { id: number, customerSubject });
}

/** The case of that number, for one who may read it. Throws Problem 404. */
export function findReadable<Found extends CaseRecord>(
  records: ReadonlyMap<string, Found>,
  number: string,
  caller: Caller,
): Found {
  const record = records.get(number);
  if (!record || !canRead(caller, record)) throw new Problem("not-found");
  return record;
}
