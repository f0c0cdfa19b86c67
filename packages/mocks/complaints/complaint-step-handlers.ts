import type { OperationId, Schemas } from "@otklik/openapi";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import type { Happening } from "../operations/record-event.ts";
import { statusAfter } from "../operations/steps.ts";
import { checkChoices, choiceFault } from "../operators/choices.ts";
import { later } from "../operators/promise.ts";
import { find, note, show, type ComplaintRecord } from "./complaint-record.ts";
import { obstacleTo } from "./complaint-rules.ts";
import { escalate } from "./complaint-wakes.ts";

type ComplaintStep =
  | "withdrawComplaint"
  | "reopenComplaint"
  | "closeComplaint"
  | "escalateComplaint"
  | "rateComplaint"
  | "askCustomer"
  | "resolveComplaint"
  | "rejectComplaint"
  | "assignComplaint"
  | "handOverComplaint"
  | "addComplaintNote"
  | "getDesk"
  | "getDeskFigures";

export const complaintStepHandlers: Pick<Handlers, ComplaintStep> = {
  withdrawComplaint: (call) =>
    takeStep(call, "withdrawComplaint", (record) => {
      record.escalationDueAt = null;
      return { type: "complaint.withdrawn" };
    }),

  reopenComplaint: (call) =>
    takeStep(call, "reopenComplaint", (record) => {
      const { now, operator, input } = call;
      record.reopened += 1;
      record.solvedAt = null;
      record.solveBreached = false;
      record.solveStartedAt = now.toISOString();
      record.solveDueAt = later(now, operator.settings().promise.solveWithin);
      record.rating = null;
      return { type: "complaint.reopened", text: input.text };
    }),

  closeComplaint: (call) => takeStep(call, "closeComplaint", () => ({ type: "complaint.closed" })),

  escalateComplaint: (call) =>
    takeStep(call, "escalateComplaint", (record) => {
      const details = escalate(call.operator, record, call.now) ?? {};
      return { type: "complaint.escalated", text: call.input.text ?? null, details };
    }),

  rateComplaint: (call) =>
    takeStep(call, "rateComplaint", (record) => {
      const { score, text = null } = call.input;
      record.rating = { score, text, ratedAt: record.rating?.ratedAt ?? call.now.toISOString() };
      return { type: "complaint.rated", text, details: { score } };
    }),

  askCustomer: (call) =>
    takeStep(call, "askCustomer", (record) => {
      answered(record, call.now);
      record.pausedAt = call.now.toISOString();
      return { type: "complaint.customer-asked", text: call.input.text };
    }),

  resolveComplaint: (call) => {
    const { text, cause } = call.input;
    checkChoices(choiceFault("cause", cause, call.operator.causes()));
    return takeStep(call, "resolveComplaint", (record) => {
      answered(record, call.now);
      record.solvedAt = call.now.toISOString();
      return { type: "complaint.resolved", text, details: { cause } };
    });
  },

  rejectComplaint: (call) =>
    takeStep(call, "rejectComplaint", (record) => {
      answered(record, call.now);
      return { type: "complaint.rejected", text: call.input.text };
    }),

  assignComplaint: (call) => {
    const { assignee: subject } = call.input;
    const known = [...call.operator.agents.values()];
    const agent = subject === null ? null : known.find((each) => each.subject === subject);
    const detail = "Not somebody at the desk.";
    if (agent === undefined)
      throw new Problem("input-invalid", [{ pointer: "/assignee", code: "unknown-value", detail }]);
    return takeStep(call, "assignComplaint", (record) => {
      record.assignee = agent;
      return { type: "complaint.assigned", ...(agent?.name && { details: { assignee: agent.name } }) };
    });
  },

  handOverComplaint: (call) => {
    const { department, reason } = call.input;
    checkChoices(choiceFault("department", department, call.operator.departments()));
    return takeStep(call, "handOverComplaint", (record) => {
      record.department = department;
      record.assignee = null;
      return { type: "complaint.handed-over", text: reason, details: { department } };
    });
  },

  addComplaintNote: (call) =>
    takeStep(call, "addComplaintNote", () => ({ type: "complaint.note-added", text: call.input.text })),

  getDesk: ({ operator, caller, language }) => {
    const { subject, name } = caller;
    if (subject !== null) operator.agents.set(subject, { subject, name });
    const agents = [...operator.agents.values()].sort((one, other) =>
      (one.name ?? "") < (other.name ?? "") ? -1 : 1,
    );
    return { agents, causes: operator.causes(language), templates: operator.templates(language) };
  },

  getDeskFigures: ({ operator, now }) => {
    const since = monthBegan(now, operator.callbackOffer.utcOffsetHours);
    const received = [...operator.complaints.values()].filter(({ receivedAt }) => receivedAt >= since);
    const handed = received.filter(({ timeline }) =>
      timeline.some(({ type }) => type === "complaint.handed-over"),
    );
    const [count, of] = [handed.length, received.length];
    return { since, handedOver: { count, of, share: of === 0 ? null : count / of, limit: 0.03 } };
  },
};

/** By a clock that is so many hours ahead of UTC all year. */
function monthBegan(now: Date, hoursAhead: number): string {
  const offset = hoursAhead * 3_600_000;
  const there = new Date(now.getTime() + offset);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth()) - offset).toISOString();
}

/** What an answer of a person changes. */
export function answered(record: ComplaintRecord, now: Date): void {
  record.answeredAt ??= now.toISOString();
  record.escalationDueAt = null;
}

type Stepping = Call<Exclude<ComplaintStep, "getDesk" | "getDeskFigures"> | "addComplaintMessage">;

/** Takes a step; `act` changes the record and says what happened. */
export function takeStep(
  call: Stepping,
  operation: OperationId,
  act: (record: ComplaintRecord) => Pick<Happening, "type" | "text" | "details" | "attachments">,
): Schemas["Complaint"] {
  const { operator, caller, now, seenVersion, input } = call;
  // What was seen is compared before anything that happened of itself is written.
  const seen = operator.complaints.get(input.number)?.timeline.length;
  const record = find({ operator, caller, now }, input.number);
  if (seenVersion !== undefined && seenVersion !== seen) throw new Problem("changed-meanwhile");
  const status = statusAfter(operation, record.status);
  const obstacle = obstacleTo(operation, record, now);
  if (obstacle) throw new Problem(obstacle);
  const before = record.status;
  record.status = status;
  const told = act(record);
  if (record.pausedAt !== null && before !== record.status) goOn(record, now);
  note(call, record, told);
  return show(record, call);
}

/** Its clocks go on with what was left of them when it began to wait. */
function goOn(record: ComplaintRecord, now: Date): void {
  if (record.status === "waiting_for_customer" || record.pausedAt === null) return;
  const pause = now.getTime() - Date.parse(record.pausedAt);
  const moved = (due: string) => new Date(Date.parse(due) + pause).toISOString();
  if (Date.parse(record.solveDueAt) > Date.parse(record.pausedAt))
    record.solveDueAt = moved(record.solveDueAt);
  if (record.escalationDueAt !== null) record.escalationDueAt = moved(record.escalationDueAt);
  record.pausedAt = null;
}
