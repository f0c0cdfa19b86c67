import type { Schemas } from "@otklik/openapi";
import { Problem } from "./problem.ts";

/** Throws Problem 422 with the faults that there are. */
export function checkChoices(...faults: (Schemas["InputError"] | undefined)[]): void {
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) throw new Problem("input-invalid", found);
}
