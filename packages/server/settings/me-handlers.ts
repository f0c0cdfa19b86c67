import type { Output } from "@otklik/openapi";
import type { Context } from "../http/operations/context.ts";
import { Problem } from "../problems/problem.ts";

/** Who the token says I am. */
export function getMe(_input: unknown, { caller }: Context): Output<"getMe"> {
  if (caller.kind !== "person") throw new Problem("token-missing");
  const { subject, name, roles, tier } = caller;
  return { subject, name, roles, tier };
}
