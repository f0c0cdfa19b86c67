import type { EventType, Schemas } from "@otklik/openapi";

/** Something that happened to a complaint; `promise` names the one that a breach is of. */
export interface PromiseEvent {
  type: EventType;
  at: Date;
  promise?: Schemas["EventDetails"]["promise"] | undefined;
}

/** Until when a complaint's answer and its solution were owed when it was received. */
export interface PromiseDue {
  answerDueAt: Date;
  solveDueAt: Date;
}

/**
 * What became of a promise: `running` while it is owed in time, `excluded` where that ended before its moment, `kept`,
 * `late`, `overdue` while it is owed too late, `abandoned` where that ended without it.
 */
export type PromiseOutcome = "running" | "excluded" | "kept" | "late" | "overdue" | "abandoned";

/** How one promise stands; `minutes` is how long it took, once it has been done. */
export interface PromiseCourse {
  outcome: PromiseOutcome;
  minutes?: number;
}

/** How a complaint stands with its promises. */
export interface PromiseStanding {
  answer: PromiseCourse;
  solve: PromiseCourse;
  reopened: boolean;
}

/** What a person of the operator says to the customer; the receipt is none of these. */
const answers = new Set<EventType>([
  "complaint.answered",
  "complaint.customer-asked",
  "complaint.resolved",
  "complaint.rejected",
]);

const minute = 60_000;

/**
 * How a complaint stands after these events, in their order; undefined before it was received.
 *
 * Events alone decide, so that whoever reads them again, at any time, comes to the same end: a promise is missed by the
 * breach that was recorded, or by what came after its moment.
 */
export function standingOf(events: readonly PromiseEvent[], due: PromiseDue): PromiseStanding | undefined {
  if (events[0]?.type !== "complaint.received") return undefined;
  return {
    answer: answerCourse(events, due.answerDueAt),
    solve: solveCourse(events, due.solveDueAt),
    reopened: events.some(({ type }) => type === "complaint.reopened"),
  };
}

/** The same events, and after them the breaches that have come to pass by now and are still to be recorded. */
export function withMissed(events: readonly PromiseEvent[], due: PromiseDue, now: Date): PromiseEvent[] {
  const standing = standingOf(events, due);
  const breach = (promise: "answer" | "solve"): PromiseEvent => ({
    ...{ type: "complaint.breached", promise, at: now },
  });
  const stopped = events.some(
    ({ type }) => type === "complaint.customer-asked" || type === "complaint.reopened",
  );
  const answerMissed = standing?.answer.outcome === "running" && due.answerDueAt < now;
  const solveMissed = standing?.solve.outcome === "running" && !stopped && due.solveDueAt < now;
  return [...events, ...(answerMissed ? [breach("answer")] : []), ...(solveMissed ? [breach("solve")] : [])];
}

function answerCourse(events: readonly PromiseEvent[], dueAt: Date): PromiseCourse {
  const receivedAt = events[0]?.at ?? dueAt;
  let breached = false;
  for (const { type, at, promise } of events) {
    const late = breached || at > dueAt;
    if (answers.has(type))
      return { outcome: late ? "late" : "kept", minutes: minutesBetween(receivedAt, at) };
    if (type === "complaint.withdrawn") return { outcome: late ? "abandoned" : "excluded" };
    breached ||= type === "complaint.breached" && promise === "answer";
  }
  return { outcome: breached ? "overdue" : "running" };
}

function solveCourse(events: readonly PromiseEvent[], dueAt: Date): PromiseCourse {
  const clock = new Stopwatch();
  let outcome: PromiseOutcome = "running";
  let missed = false;
  // Once the clock has stopped, its moment is no longer the first one: from then on only a recorded breach tells.
  let firstMoment = true;
  for (const { type, at, promise } of events) {
    const late: boolean = missed || (firstMoment && at > dueAt);
    switch (type) {
      case "complaint.received":
        clock.go(at);
        break;
      case "complaint.customer-asked":
        clock.wait(at);
        firstMoment = false;
        break;
      case "complaint.message-added":
        if (clock.isWaiting) clock.go(at);
        break;
      case "complaint.breached":
        missed ||= promise === "solve" && outcome === "running";
        if (missed && outcome === "running") outcome = "overdue";
        break;
      case "complaint.resolved":
        clock.stop(at);
        missed = late;
        outcome = late ? "late" : "kept";
        break;
      case "complaint.reopened":
        clock.go(at);
        firstMoment = false;
        outcome = missed ? "overdue" : "running";
        break;
      case "complaint.withdrawn":
      case "complaint.rejected":
        outcome = late ? "abandoned" : "excluded";
    }
  }
  return outcome === "kept" || outcome === "late" ? { outcome, minutes: clock.minutes } : { outcome };
}

/** Counts the time in which it was the operator's turn. */
class Stopwatch {
  isWaiting = false;
  #since: Date | undefined;
  #counted = 0;

  go(at: Date): void {
    this.#since ??= at;
    this.isWaiting = false;
  }

  stop(at: Date): void {
    if (this.#since) this.#counted += minutesBetween(this.#since, at);
    this.#since = undefined;
    this.isWaiting = false;
  }

  wait(at: Date): void {
    this.stop(at);
    this.isWaiting = true;
  }

  get minutes(): number {
    return this.#counted;
  }
}

function minutesBetween(from: Date, to: Date): number {
  return Math.max(0, (to.getTime() - from.getTime()) / minute);
}
