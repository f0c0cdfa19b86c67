import type { Input } from "@otklik/openapi";

type Query = Omit<Input<"listIdeas">, "cursor" | "limit">;
type Status = NonNullable<Query["status"]>[number];

/** What a list of ideas is narrowed to; each as its control gives it. */
export interface IdeaFilter {
  step: string;
  status: string;
  sort: "votes" | "newest";
  words: string;
  followed: boolean;
}

export const everyIdea: IdeaFilter = { step: "", status: "", sort: "votes", words: "", followed: false };

/** The states an idea can be looked for in, in the order of its life. */
export const ideaStatuses: readonly Status[] = [
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
  const known = ideaStatuses.find((each) => each === status);
  const sought = words.trim();
  return {
    ...(step && { step }),
    ...(known && { status: [known] }),
    ...(sought.length > 1 && { words: sought }),
    ...(followed && { followed }),
    ...(sort === "newest" && { sort }),
  };
}
