import type { Schemas } from "@otklik/openapi";
import type { Call } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import { recordEvent, type Happening } from "../operations/record-event.ts";
import { stepsOpenTo } from "../operations/steps.ts";
import { named } from "../operators/choices.ts";
import type { OperationId } from "@otklik/openapi";

type Idea = Schemas["Idea"];

/** An idea as the mocks keep it: what everyone reads of it, and who votes, follows and comments. */
export interface IdeaRecord extends Omit<
  Idea,
  "step" | "votes" | "voted" | "following" | "comments" | "can"
> {
  step: string;
  voters: Set<string>;
  followers: Set<string>;
  comments: Schemas["TimelineEntry"][];
}

export type IdeaCall = Pick<Call<OperationId>, "operator" | "caller" | "now" | "language">;

/** The idea of a number. Throws Problem 404. */
export function findIdea({ operator }: Pick<IdeaCall, "operator">, number: string): IdeaRecord {
  const record = operator.ideas.get(number);
  if (!record) throw new Problem("not-found");
  return record;
}

/** Writes what happened to an idea and tells every employee. */
export function tell(
  { operator, caller, now }: IdeaCall,
  thing: { number: string; timeline: Schemas["TimelineEntry"][] },
  {
    role = "employee",
    ...told
  }: Pick<Happening, "type" | "text" | "details"> & { role?: Schemas["ActorRole"] },
): Schemas["TimelineEntry"] {
  return recordEvent(operator, thing, {
    ...told,
    at: now,
    actor: { role, name: caller.name },
    topic: "ideas",
    mayHear: ({ roles }) => roles.includes("employee"),
  });
}

/** An idea as the caller reads it in a list, with what the caller may do. */
export function summarize(
  record: IdeaRecord,
  { operator, caller, language }: IdeaCall,
): Schemas["IdeaSummary"] {
  const { voters, followers, comments, timeline, ...shown } = record;
  const subject = caller.subject ?? "";
  return {
    ...shown,
    step: named(record.step, operator.settings(language).journey),
    votes: voters.size,
    voted: voters.has(subject),
    following: followers.has(subject),
    comments: comments.length,
    can: stepsOpenTo(caller, "ideas", record.status),
  };
}

/** An idea with its story. */
export function show(record: IdeaRecord, call: IdeaCall): Idea {
  return { ...summarize(record, call), timeline: record.timeline };
}
