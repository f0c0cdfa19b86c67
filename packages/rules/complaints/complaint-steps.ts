import type { Input, Schemas, Status } from "@otklik/openapi";
import { dueAfterPause, promisedAt } from "../clocks/due-at.ts";
import { statusAfter } from "../transitions.ts";
import {
  obstacleTo,
  reopenUntil,
  rulesOf,
  statusAfterMessage,
  type ComplaintState,
  type Obstacle,
} from "./complaint-rules.ts";
import { escalated, type Answering, type Move } from "./complaint-wakes.ts";

/** What each step of the contract's that moves a complaint needs to know; of an agent also the name. */
export interface ComplaintSteps {
  addComplaintMessage: Input<"addComplaintMessage">;
  withdrawComplaint: Input<"withdrawComplaint">;
  reopenComplaint: Input<"reopenComplaint">;
  closeComplaint: Input<"closeComplaint">;
  escalateComplaint: Input<"escalateComplaint">;
  rateComplaint: Input<"rateComplaint">;
  askCustomer: Input<"askCustomer">;
  resolveComplaint: Input<"resolveComplaint">;
  rejectComplaint: Input<"rejectComplaint">;
  assignComplaint: { number: string; agent: Schemas["Agent"] | null };
  handOverComplaint: Input<"handOverComplaint">;
  addComplaintNote: Input<"addComplaintNote">;
}

export type ComplaintStep = keyof ComplaintSteps;

/** On which complaint a step is taken, when, and by whom. */
export interface Acting {
  state: ComplaintState;
  operator: Answering;
  now: Date;
  by: "staff" | "customer";
}

/** What each step changes besides where the complaint stands, and what is told of it. */
const decisions: { [Step in ComplaintStep]: (input: ComplaintSteps[Step], acting: Acting) => Move } = {
  addComplaintMessage: ({ words, attachments }, { state, now, by }) => ({
    change: {
      status: statusAfterMessage(state.status, by),
      ...(by === "staff" && answered(state, now)),
    },
    happenings: [
      { type: by === "staff" ? "complaint.answered" : "complaint.message-added", words, attachments },
    ],
  }),

  withdrawComplaint: () => ({
    change: { escalationDueAt: null },
    happenings: [{ type: "complaint.withdrawn" }],
  }),

  reopenComplaint: ({ words }, { state, operator, now }) => ({
    change: {
      reopened: state.reopened + 1,
      resolvedAt: null,
      closeAt: null,
      cause: null,
      solveStartedAt: now,
      solveDueAt: promisedAt(operator, now, operator.promise.solveWithin),
      solveBreachedAt: null,
      ratingScore: null,
      ratingWords: null,
      ratedAt: null,
    },
    happenings: [{ type: "complaint.reopened", words }],
  }),

  closeComplaint: () => ({ change: { closeAt: null }, happenings: [{ type: "complaint.closed" }] }),

  escalateComplaint: ({ words = null }, { state, operator, now }) => {
    const { change = {}, happenings } = escalated(state, operator, now) ?? { happenings: [] };
    return { change, happenings: happenings.map((each) => ({ ...each, words })) };
  },

  rateComplaint: ({ score, words = null }, { state, now }) => ({
    change: { ratingScore: score, ratingWords: words, ratedAt: state.ratedAt ?? now },
    happenings: [{ type: "complaint.rated", words, details: { score } }],
  }),

  askCustomer: ({ words }, { state, now }) => ({
    change: { ...answered(state, now), waitingSince: now },
    happenings: [{ type: "complaint.customer-asked", words }],
  }),

  resolveComplaint: ({ words, cause }, { state, operator, now }) => ({
    change: {
      ...answered(state, now),
      cause,
      resolvedAt: now,
      closeAt: reopenUntil(now, rulesOf(operator)),
    },
    happenings: [{ type: "complaint.resolved", words, details: { cause } }],
  }),

  rejectComplaint: ({ words }, { state, now }) => ({
    change: answered(state, now),
    happenings: [{ type: "complaint.rejected", words }],
  }),

  assignComplaint: ({ agent }) => ({
    change: { assigneeSubject: agent?.subject ?? null, assigneeName: agent?.name ?? null },
    happenings: [{ type: "complaint.assigned", ...(agent?.name && { details: { assignee: agent.name } }) }],
  }),

  handOverComplaint: ({ department, reason }, { state, now }) => ({
    change: {
      department,
      assigneeSubject: null,
      assigneeName: null,
      handedOverAt: state.handedOverAt ?? now,
    },
    happenings: [{ type: "complaint.handed-over", words: reason, details: { department } }],
  }),

  addComplaintNote: ({ words }) => ({ happenings: [{ type: "complaint.note-added", words }] }),
};

/** What a step of the contract's does to a complaint that is awake, or why it is not possible. */
export function takenStep<Step extends ComplaintStep>(
  step: Step,
  input: ComplaintSteps[Step],
  acting: Acting,
): Move | { obstacle: Obstacle | "step-not-possible" } {
  const { state, operator, now } = acting;
  const status = statusAfter("complaint", step, state.status);
  if (status === undefined) return { obstacle: "step-not-possible" };
  const obstacle = obstacleTo(step, state, { rules: rulesOf(operator), now });
  if (obstacle) return { obstacle };
  const { change, happenings } = decisions[step](input, acting);
  const led = { status, ...change };
  return { change: { ...goneOn(led.status, acting), ...led }, happenings };
}

/** What an answer of a person changes: the first one keeps the promise, and nobody on the ladder owes one any more. */
function answered({ answeredAt }: ComplaintState, now: Date): Partial<ComplaintState> {
  return { answeredAt: answeredAt ?? now, escalationDueAt: null };
}

/** What changes when a complaint no longer waits for its customer: its clocks go on with what was left. */
function goneOn(status: Status<"complaint">, { state, operator, now }: Acting): Partial<ComplaintState> {
  const { waitingSince, solveDueAt, escalationDueAt } = state;
  if (!waitingSince || status === "waiting_for_customer") return {};
  const pause = { startsAt: waitingSince, endsAt: now };
  return {
    waitingSince: null,
    solveDueAt: dueAfterPause(operator, solveDueAt, pause),
    escalationDueAt: escalationDueAt && dueAfterPause(operator, escalationDueAt, pause),
  };
}
