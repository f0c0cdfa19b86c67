import type { OperationId, Schemas } from "@otklik/openapi";
import type { Person } from "@otklik/rules/caller.js";
import type { Happening } from "@otklik/rules/happening.js";
import { named } from "@otklik/rules/operator-policy.js";
import { fullEntry } from "@otklik/rules/timeline.js";
import { stepsOpenTo } from "@otklik/rules/transitions.js";
import { recordEvent } from "../cases/record-event.ts";
import type { Call } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import type { IdeaRecord } from "../store/records.ts";

export type IdeaCall = Pick<Call<OperationId>, "operator" | "store" | "caller" | "now" | "language">;

/** The caller, who is an employee. Throws Problem 401 for anyone else. */
export function employeeOf({ caller }: Pick<IdeaCall, "caller">): Person {
  if (caller.kind !== "person") throw new Problem("token-missing");
  return caller;
}

/** The idea of a number. Throws Problem 404. */
export function findIdea({ store }: Pick<IdeaCall, "store">, number: string): IdeaRecord {
  const record = store.ideas.get(number);
  if (!record) throw new Problem("not-found");
  return record;
}

/** Writes what happened to an idea and tells every employee; `timeline` is where it is written, if not in its own. */
export function tell(
  call: IdeaCall,
  { number, timeline }: Pick<IdeaRecord, "number" | "timeline">,
  { role = "employee", attachments: _, ...happening }: Happening<"idea"> & { role?: Schemas["ActorRole"] },
): Schemas["TimelineEntry"] {
  const record = { number, timeline, customerSubject: null };
  const actor = { role, name: employeeOf(call).name };
  return recordEvent(call.store, { kind: "idea", record, at: call.now, actor }, happening);
}

/** An idea as the caller reads it in a list, with what the caller may do. */
export function summarize(record: IdeaRecord, call: IdeaCall): Schemas["IdeaSummary"] {
  const { voters, followers, comments, timeline, customerSubject, ...shown } = record;
  const { subject } = employeeOf(call);
  return {
    ...shown,
    step: named(record.step, call.operator.journey, call),
    votes: voters.size,
    voted: voters.has(subject),
    following: followers.has(subject),
    comments: comments.length,
    can: stepsOpenTo(call.caller, "idea", record.status),
  };
}

/** An idea with its timeline. */
export function show(record: IdeaRecord, call: IdeaCall): Schemas["Idea"] {
  return { ...summarize(record, call), timeline: record.timeline.map(fullEntry) };
}
