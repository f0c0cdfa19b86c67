import type { Schemas } from "@otklik/openapi";
import { isStaff } from "@otklik/rules/caller.js";
import { takenStep, type ComplaintStep, type ComplaintSteps } from "@otklik/rules/complaint-steps.js";
import { complaintSummary, wholeComplaint } from "@otklik/rules/complaint-view.js";
import { fallen, type Move } from "@otklik/rules/complaint-wakes.js";
import { customersTimeline, fullEntry } from "@otklik/rules/timeline.js";
import { attachUploads } from "../cases/attachment-handlers.ts";
import { actorOf, canRead, findReadable, recordEvent } from "../cases/record-event.ts";
import type { Call } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import type { ComplaintRecord } from "../store/records.ts";

/** Where, when and for whom complaints are moved and shown. */
export type Moving = Pick<
  Call<"getComplaint">,
  "operator" | "store" | "caller" | "now" | "language" | "seenVersion"
>;

const itself: Schemas["Actor"] = { role: "operator", name: null };

/** Records all that has happened to a complaint of itself by now. */
export function wake(moving: Moving, record: ComplaintRecord): void {
  const move = fallen(record, moving.operator, moving.now);
  if (!move) return;
  applyMove(moving, record, { ...move, actor: itself });
  wake(moving, record);
}

function applyMove(
  moving: Moving,
  record: ComplaintRecord,
  { change, happenings, actor }: Move & { actor: Schemas["Actor"] },
): void {
  const { store, now } = moving;
  const mayRead = (caller: Moving["caller"]) => canRead(caller, record);
  const recorded = happenings.map(({ attachments, ...happening }) => ({
    ...happening,
    ...attachUploads(moving, attachments, mayRead),
  }));
  Object.assign(record, change);
  for (const happening of recorded)
    recordEvent(store, { kind: "complaint", record, at: now, actor }, happening);
}

/** The complaint of that number as it stands by now. Throws Problem 404 where it may not be read. */
export function findComplaint(moving: Moving, number: string): ComplaintRecord {
  const record = findReadable(moving.store.complaints, number, moving.caller);
  wake(moving, record);
  return record;
}

/** Takes a step. Throws Problem 404, 409 where it is not possible, 412 where it has changed since the caller saw it. */
export function takeStep<Step extends ComplaintStep>(
  call: Moving,
  step: Step,
  input: ComplaintSteps[Step],
): Schemas["Complaint"] {
  const { operator, store, caller, now, seenVersion } = call;
  // What was seen is compared before anything that happened of itself is written.
  const seen = findReadable(store.complaints, input.number, caller).timeline.length;
  if (seenVersion !== undefined && seenVersion !== seen) throw new Problem("changed-meanwhile");
  const state = findComplaint(call, input.number);
  const taken = takenStep(step, input, { state, operator, now, by: isStaff(caller) ? "staff" : "customer" });
  if ("obstacle" in taken) throw new Problem(taken.obstacle);
  applyMove(call, state, { ...taken, actor: actorOf(caller) });
  return showComplaint(state, call);
}

/** A complaint as the contract shows it, without its timeline. */
export function summarize(record: ComplaintRecord, view: Moving): Schemas["ComplaintSummary"] {
  return complaintSummary({ ...record, version: record.timeline.length }, view);
}

/** A complaint as the contract shows it. */
export function showComplaint(
  record: ComplaintRecord,
  view: Pick<Moving, "operator" | "caller" | "now" | "language">,
): Schemas["Complaint"] {
  const { caller, operator } = view;
  return {
    ...wholeComplaint({ ...record, version: record.timeline.length }, view),
    timeline: isStaff(caller)
      ? record.timeline.map(fullEntry)
      : customersTimeline(record.timeline, operator.complaints),
  };
}
