import type { Schemas } from "@otklik/openapi";
import type { Happening } from "@otklik/rules/happening.js";
import { dayAt } from "@otklik/rules/operator-days.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { Problem } from "../operations/problem.ts";
import { statusAfter } from "../operations/steps.ts";
import type { IdeaRecord } from "../store/records.ts";
import { findIdea, show, tell } from "./idea-record.ts";

type IdeaStep = "reviewIdea" | "acceptIdea" | "startIdea" | "shipIdea" | "declineIdea" | "mergeIdea";

export const ideaStepHandlers: Pick<Handlers, IdeaStep> = {
  reviewIdea: (call) => take(call, "reviewIdea", { type: "idea.reviewed" }),

  acceptIdea: (call) => {
    const { owner, dueOn } = call.input;
    const today = dayAt(call.now, call.operator.timeZone).day;
    const late: Schemas["InputError"] = {
      pointer: "/dueOn",
      code: "in-the-past",
      detail: "That day is over.",
    };
    checkChoices(dueOn < today ? late : undefined);
    const change = { owner: owner.trim(), dueOn };
    return take(call, "acceptIdea", { type: "idea.accepted", change, details: change });
  },

  startIdea: (call) => take(call, "startIdea", { type: "idea.started" }),

  shipIdea: (call) => take(call, "shipIdea", { type: "idea.shipped" }),

  declineIdea: (call) => {
    const { reason } = call.input;
    return take(call, "declineIdea", { type: "idea.declined", change: { reason }, words: reason });
  },

  mergeIdea: (call) => {
    const { input, store } = call;
    const source = findIdea(call, input.number);
    const target = store.ideas.get(input.into);
    const lost: Schemas["InputError"] = {
      pointer: "/into",
      code: "unknown-value",
      detail: "Not another idea.",
    };
    checkChoices(target && target !== source ? undefined : lost);
    if (!target) throw new Problem("not-found");
    statusAfter("idea", "mergeIdea", source.status);
    statusAfter("idea", "voteForIdea", target.status);
    for (const voter of source.voters) target.voters.add(voter);
    for (const follower of source.followers) target.followers.add(follower);
    const { into } = input;
    const told: Step = { type: "idea.merged", details: { into }, change: { mergedInto: into } };
    const merged = take(call, "mergeIdea", told);
    tell(call, target, { type: "idea.joined", details: { from: input.number }, role: "manager" });
    return merged;
  },
};

type Step = Happening<"idea"> & { change?: Partial<IdeaRecord> };

function take(call: Call<IdeaStep>, operation: IdeaStep, { change, ...happening }: Step): Schemas["Idea"] {
  const idea = findIdea(call, call.input.number);
  idea.status = statusAfter("idea", operation, idea.status);
  Object.assign(idea, change);
  tell(call, idea, { ...happening, role: "manager" });
  return show(idea, call);
}
