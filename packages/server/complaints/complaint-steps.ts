import type { Input } from "@otklik/openapi";
import { causeFault, departmentFault } from "@otklik/rules/choices.js";
import type { ComplaintStep, ComplaintSteps } from "@otklik/rules/complaint-steps.js";
import type { StoreContext } from "../http/operations/stored.ts";
import { checkChoices } from "../operators/choices.ts";
import { takeStep } from "./complaint-moves.ts";

/** Handles a step that needs nothing but its input. Throws Problem 409 where it is not possible. */
function stepHandler<Step extends ComplaintStep>(step: Step) {
  return (input: ComplaintSteps[Step], context: StoreContext) => takeStep(context, step, input);
}

export const withdrawComplaint = stepHandler("withdrawComplaint");
export const reopenComplaint = stepHandler("reopenComplaint");
export const closeComplaint = stepHandler("closeComplaint");
export const escalateComplaint = stepHandler("escalateComplaint");
export const rateComplaint = stepHandler("rateComplaint");
export const askCustomer = stepHandler("askCustomer");
export const rejectComplaint = stepHandler("rejectComplaint");
export const addComplaintNote = stepHandler("addComplaintNote");

/** It is done. Throws Problem 422 for a cause that is none of the operator's. */
export function resolveComplaint(input: Input<"resolveComplaint">, context: StoreContext) {
  checkChoices(causeFault(input.cause, context.operator));
  return takeStep(context, "resolveComplaint", input);
}

/** Hands it over to another department, with the reason. Throws Problem 422 for a department that is none. */
export function handOverComplaint(input: Input<"handOverComplaint">, context: StoreContext) {
  checkChoices(departmentFault(input.department, context.operator));
  return takeStep(context, "handOverComplaint", input);
}
