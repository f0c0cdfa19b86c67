import type { Input } from "@otklik/openapi";
import type { IdeaFilter } from "./idea-filter.ts";

type Query = Omit<Input<"listIdeas">, "cursor" | "limit">;

/** What the API is asked for. */
export function queryOf({ step, status, sort, words, followed }: IdeaFilter): Query {
  const sought = words.trim();
  return {
    ...(step && { step }),
    ...(status && { status: [status] }),
    ...(sought.length > 1 && { words: sought }),
    ...(followed && { followed }),
    ...(sort === "newest" && { sort }),
  };
}
