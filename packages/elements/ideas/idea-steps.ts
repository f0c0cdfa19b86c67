import type { Schemas } from "@otklik/openapi";

/** What a manager can move an idea by, in the order in which it is offered. */
export const steps = [
  "reviewIdea",
  "acceptIdea",
  "startIdea",
  "shipIdea",
  "mergeIdea",
  "declineIdea",
] as const;

/** One of them. */
export type Step = (typeof steps)[number];

/** Whether there is anything to decide. */
export function canDecide({ can }: Schemas["Idea"]): boolean {
  return steps.some((step) => can.includes(step));
}
