import { mayEnter, type Access } from "@otklik/rules/access.js";
import type { Caller } from "@otklik/rules/caller.js";
import { Problem } from "../problems/problem.ts";

/** Throws Problem 401 where the caller must sign in, 403 where signing in did not make it enough. */
export function checkAccess(access: Access, caller: Caller): void {
  if (mayEnter(access, caller)) return;
  if (caller.kind === "anonymous") throw new Problem("token-missing");
  throw new Problem("role-missing");
}
