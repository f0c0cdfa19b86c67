import type { Schemas } from "@otklik/openapi";
import { Problem } from "../problems/problem.ts";

type Fault = Schemas["InputError"] | undefined;

/** Throws Problem 422 with the faults that there are. */
export function checkChoices(...faults: Fault[]): void {
  const errors = faults.filter((fault) => fault !== undefined);
  if (errors.length > 0) throw invalid(...errors);
}

/** Problem 422 for these faults. */
export function invalid(...errors: Schemas["InputError"][]): Problem {
  return new Problem("input-invalid", { errors });
}
