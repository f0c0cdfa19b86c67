import { causeFault, departmentFault } from "@otklik/rules/choices.js";
import type { ComplaintStep, ComplaintSteps } from "@otklik/rules/complaint-steps.js";
import { deskTexts, handedOver } from "@otklik/rules/desk.js";
import { monthBegan } from "@otklik/rules/month.js";
import type { Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { Problem } from "../operations/problem.ts";
import { takeStep, type Moving } from "./complaint-moves.ts";

export const complaintStepHandlers: Pick<Handlers, ComplaintStep | "getDesk" | "getDeskFigures"> = {
  addComplaintMessage: step("addComplaintMessage"),
  withdrawComplaint: step("withdrawComplaint"),
  reopenComplaint: step("reopenComplaint"),
  closeComplaint: step("closeComplaint"),
  escalateComplaint: step("escalateComplaint"),
  rateComplaint: step("rateComplaint"),
  askCustomer: step("askCustomer"),
  rejectComplaint: step("rejectComplaint"),
  addComplaintNote: step("addComplaintNote"),

  resolveComplaint: (call) => {
    checkChoices(causeFault(call.input.cause, call.operator));
    return takeStep(call, "resolveComplaint", call.input);
  },

  handOverComplaint: (call) => {
    checkChoices(departmentFault(call.input.department, call.operator));
    return takeStep(call, "handOverComplaint", call.input);
  },

  assignComplaint: (call) => {
    const { number, assignee } = call.input;
    const agent = assignee === null ? null : call.store.agents.get(assignee);
    const detail = "Not somebody at the desk.";
    if (agent === undefined)
      throw new Problem("input-invalid", [{ pointer: "/assignee", code: "unknown-value", detail }]);
    return takeStep(call, "assignComplaint", { number, agent });
  },

  getDesk: ({ operator, store, caller, language }) => {
    if (caller.kind !== "person") throw new Problem("token-missing");
    const { subject, name } = caller;
    store.agents.set(subject, { subject, name });
    const agents = [...store.agents.values()].sort((one, other) =>
      (one.name ?? "") < (other.name ?? "") ? -1 : 1,
    );
    return { agents, ...deskTexts(operator, language) };
  },

  getDeskFigures: ({ operator, store, now }) => {
    const since = monthBegan(now, operator.timeZone);
    const received = [...store.complaints.values()].filter(({ receivedAt }) => receivedAt >= since);
    const handed = received.filter(({ handedOverAt }) => handedOverAt !== null);
    return { since: since.toISOString(), handedOver: handedOver(handed.length, received.length) };
  },
};

/** Handles a step that needs nothing but its input. */
function step<Step extends ComplaintStep>(name: Step) {
  return (call: Moving & { input: ComplaintSteps[Step] }) => takeStep(call, name, call.input);
}
