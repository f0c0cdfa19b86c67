import type { Input, Schemas } from "@otklik/openapi";
import { cases } from "@otklik/openapi/vocabulary.js";
import { isReadBy } from "@otklik/rules/timeline.js";
import type { Kysely } from "kysely";
import type { EventRow, Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";
import type { Context } from "../http/operations/context.ts";
import { Problem } from "../problems/problem.ts";
import { isStaff, subjectOf, type Caller } from "@otklik/rules/caller.js";
import { findPosition, readEventsAfter } from "../cases/event-log.ts";
import type { Relay } from "./relay.ts";
import { whenAborted } from "../http/when-aborted.ts";

const maxStreamsEach = 8;
const maxMissed = 500;
const eventId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the caller may see of what changes, from now on or from the last event seen. */
export function liveEvents(kysely: Kysely<Tables>, relay: Relay) {
  const open = new Map<string, number>();

  return async (
    { topics }: Input<"streamEvents">,
    context: Context,
  ): Promise<AsyncIterable<Schemas["LiveEvent"]>> => {
    const { operator, caller, signal } = context;
    const streamer = `${operator.operator} ${subjectOf(caller)}`;
    const count = open.get(streamer) ?? 0;
    if (count >= maxStreamsEach) throw new Problem("rate-exceeded", { retryAfter: 30 });
    open.set(streamer, count + 1);
    whenAborted(signal, () => {
      const left = (open.get(streamer) ?? 1) - 1;
      if (left > 0) open.set(streamer, left);
      else open.delete(streamer);
    });

    const arrived = new Arrivals(signal);
    const unsubscribe = await relay.subscribe(operator.operator, (event) => arrived.push(event));
    whenAborted(signal, unsubscribe);
    const missed = await missedEvents(kysely, context);
    return stream(
      missed,
      arrived,
      (event) => topics.includes(cases[event.caseKind].topic) && mayHear(event, caller),
    );
  };
}

async function* stream(
  missed: EventRow[] | undefined,
  arrived: Arrivals,
  isWanted: (event: EventRow) => boolean,
): AsyncGenerator<Schemas["LiveEvent"]> {
  if (!missed) yield { id: "resync", type: "resync", at: new Date().toISOString() };
  let last = "0";
  for (const event of missed ?? []) {
    last = event.position ?? last;
    if (isWanted(event)) yield liveEvent(event);
  }
  for await (const event of arrived.all()) {
    const isNews = BigInt(event.position ?? 0) > BigInt(last);
    if (isNews && isWanted(event)) yield liveEvent(event);
  }
}

/** What happened since the last event seen; undefined where that cannot be told. */
async function missedEvents(kysely: Kysely<Tables>, context: Context): Promise<EventRow[] | undefined> {
  const { lastEventId, operator } = context;
  if (lastEventId === undefined) return [];
  if (!eventId.test(lastEventId)) return undefined;
  return asOperator(kysely, operator.operator, async (transaction) => {
    const position = await findPosition(transaction, lastEventId);
    if (position === undefined) return undefined;
    const events = await readEventsAfter(transaction, position, maxMissed + 1);
    return events.length > maxMissed ? undefined : events;
  });
}

function mayHear({ type, caseId, ownerSubject }: EventRow, caller: Caller): boolean {
  if (caller.kind === "anonymous") return false;
  if (caller.kind === "receipt") return isReadBy("customer", type) && caseId === caller.caseId;
  return (
    (isReadBy("staff", type) && isStaff(caller)) ||
    (isReadBy("employee", type) && caller.roles.includes("employee")) ||
    (isReadBy("customer", type) && ownerSubject === caller.subject)
  );
}

function liveEvent({ id, type, at, caseNumber }: EventRow): Schemas["LiveEvent"] {
  return { id, type, at: at.toISOString(), number: caseNumber };
}

/** Events that arrived and wait to be read, until the signal aborts. */
class Arrivals {
  readonly #signal: AbortSignal;
  #waiting: EventRow[] = [];
  #notify = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    whenAborted(signal, () => this.#notify());
  }

  push(event: EventRow): void {
    this.#waiting.push(event);
    this.#notify();
  }

  async *all(): AsyncGenerator<EventRow> {
    while (!this.#signal.aborted) {
      const events = this.#waiting;
      this.#waiting = [];
      yield* events;
      await this.#more();
    }
  }

  /** Resolves once something waits to be read, or nothing will. */
  async #more(): Promise<void> {
    if (this.#waiting.length > 0 || this.#signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#notify = () => resolve(undefined);
    await promise;
  }
}
