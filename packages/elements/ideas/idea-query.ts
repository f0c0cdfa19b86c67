import type { Input } from "@otklik/openapi";
import type { IdeaFilter } from "./idea-filter.ts";

type Query = Omit<Input<"listIdeas">, "cursor" | "limit">;
type Status = NonNullable<Query["status"]>[number];

/** The states an idea can be looked for in, in the order of its life. */
const statuses: readonly Status[] = [
  "proposed",
  "under_review",
  "accepted",
  "in_work",
  "shipped",
  "declined",
  "merged",
];

/** What the API is asked for. */
export function queryOf({ step, status, sort, words, followed }: IdeaFilter): Query {
  const known = statuses.find((each) => each === status);
  const sought = words.trim();
  return {
    ...(step && { step }),
    ...(known && { status: [known] }),
    ...(sought.length > 1 && { words: sought }),
    ...(followed && { followed }),
    ...(sort === "newest" && { sort }),
  };
}
