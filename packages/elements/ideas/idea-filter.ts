import type { Status } from "@otklik/openapi";
/** What a list of ideas is narrowed to; each as its control gives it. */
export interface IdeaFilter {
  step: string;
  /** Empty for any. */
  status: Status<"idea"> | "";
  sort: "votes" | "newest";
  words: string;
  followed: boolean;
}

export const everyIdea: IdeaFilter = { step: "", status: "", sort: "votes", words: "", followed: false };
