import type { Schemas } from "@otklik/openapi";
import { Problem } from "../operations/problem.ts";

type Fault = Schemas["InputError"] | undefined;

/** Throws Problem 422 with the faults that there are. */
export function checkChoices(...faults: Fault[]): void {
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) throw new Problem("input-invalid", found);
}

/** The fault of a choice that is none of those known; none where nothing was chosen. */
export function choiceFault(
  name: "topic" | "department" | "step" | "cause",
  chosen: string | undefined,
  known: readonly { id: string }[],
): Fault {
  if (chosen === undefined || known.some(({ id }) => id === chosen)) return undefined;
  return { pointer: `/${name}`, code: "unknown-value", detail: "Not one of the operator's." };
}

/** The fault of a consent that is not asked for any more. */
export function consentFault(version: string, { consent }: Schemas["Settings"]): Fault {
  if (version === consent.version) return undefined;
  return { pointer: "/consentVersion", code: "outdated", detail: "Not the current consent." };
}

/** One of the known things by its id, with its name. */
export function named(id: string, known: readonly { id: string; name: string }[]) {
  const { name } = known.find((each) => each.id === id) ?? { name: id };
  return { id, name };
}
