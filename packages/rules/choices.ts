import type { Schemas } from "@otklik/openapi";
import { attachmentLimits, type OperatorPolicy } from "./operator-policy.ts";

type Fault = Schemas["InputError"] | undefined;

/** The fault of a topic that is not one of the operator's; none where no topic was given. */
export function topicFault(topic: string | undefined, operator: OperatorPolicy): Fault {
  return oneOf(topic, operator.topics, { pointer: "/topic", detail: "Choose one of the operator's topics." });
}

/** The fault of a department that is not one of the operator's. */
export function departmentFault(department: string | undefined, operator: OperatorPolicy): Fault {
  const detail = "Choose one of the operator's departments.";
  return oneOf(department, operator.departments, { pointer: "/department", detail });
}

/** The fault of a cause that is not one of the operator's. */
export function causeFault(cause: string, operator: OperatorPolicy): Fault {
  const detail = "Choose one of the operator's causes.";
  return oneOf(cause, operator.complaints.causes, { pointer: "/cause", detail });
}

/** The fault of a step that is not one of the operator's journey. */
export function stepFault(step: string | undefined, operator: OperatorPolicy): Fault {
  const detail = "Choose one of the steps of the operator's journey.";
  return oneOf(step, operator.journey, { pointer: "/step", detail });
}

/** The fault of a consent that the operator does not ask for any more. */
export function consentFault(version: string, operator: OperatorPolicy): Fault {
  if (version === operator.consent.version) return undefined;
  const detail = `Ask for consent ${operator.consent.version}.`;
  return { pointer: "/consentVersion", code: "outdated", detail };
}

/** The fault of more files than the operator takes. */
export function attachmentsFault(uploads: readonly string[] | undefined, operator: OperatorPolicy): Fault {
  const { count } = attachmentLimits(operator);
  if (!uploads || uploads.length <= count) return undefined;
  return { pointer: "/attachments", code: "too-many", detail: `Attach ${count} files at most.` };
}

function oneOf(
  given: string | undefined,
  known: readonly { id: string }[],
  fault: { pointer: string; detail: string },
): Fault {
  if (given === undefined || known.some(({ id }) => id === given)) return undefined;
  return { ...fault, code: "unknown-value" };
}
