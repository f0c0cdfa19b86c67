import type { EventType, Schemas } from "@otklik/openapi";
import { type Caller, isStaff } from "../operators/mock-token.ts";
import type { Operator } from "../operators/operators.ts";

type TimelineEntry = Schemas["TimelineEntry"];

/** Something that has a story. */
export interface Eventful {
  number: string;
  timeline: TimelineEntry[];
}

/** What happened, and who hears of it under which topic. */
export interface Happening extends Partial<Pick<TimelineEntry, "text" | "details" | "attachments">> {
  type: EventType;
  at: Date;
  actor: TimelineEntry["actor"];
  topic: Schemas["EventTopic"];
  mayHear: (caller: Caller) => boolean;
}

/** Writes what happened into a thing's story and tells those who follow it. */
export function recordEvent(
  operator: Operator,
  thing: Eventful,
  { type, at, actor, text = null, details = {}, attachments, topic, mayHear }: Happening,
): TimelineEntry {
  const id = `entry_${crypto.randomUUID()}`;
  const files = attachments && { attachments };
  const entry = { id, type, at: at.toISOString(), actor, text, details, ...files };
  thing.timeline.push(entry);
  operator.events.publish({ type, at: entry.at, number: thing.number, topic, mayHear });
  return entry;
}

/** Who does something to what a customer brought: staff, or the customer. */
export function actorOf(caller: Caller): TimelineEntry["actor"] {
  if (isStaff(caller)) return { role: "agent", name: caller.name };
  return { role: "customer", name: caller.roles.includes("customer") ? caller.name : null };
}
