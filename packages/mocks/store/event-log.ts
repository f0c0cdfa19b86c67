import type { Schemas } from "@otklik/openapi";
import type { Caller } from "@otklik/rules/caller.js";

type LiveEvent = Schemas["LiveEvent"];

interface LoggedEvent extends LiveEvent {
  topic: Schemas["EventTopic"];
  mayHear: (caller: Caller) => boolean;
}

interface Listener {
  caller: Caller;
  topics: readonly Schemas["EventTopic"][];
}

/** All live events of one site, in order; a reader follows it from now on or from an event that it knows. */
export class EventLog {
  readonly #events: LoggedEvent[] = [];
  readonly #start = newEventId();
  #change = Promise.withResolvers<undefined>();
  #ended = false;

  publish(event: Omit<LoggedEvent, "id">): void {
    this.#events.push({ id: newEventId(), ...event });
    this.#wake();
  }

  /** What this listener may hear after `lastEventId`, or from now on; begins with `resync` where that id is unknown. */
  follow(listener: Listener, lastEventId: string | null, signal: AbortSignal): AsyncIterable<LiveEvent> {
    const ids = [this.#start, ...this.#events.map(({ id }) => id)];
    const seen = lastEventId === null ? this.#events.length : ids.indexOf(lastEventId);
    if (seen >= 0) return this.#read(seen, listener, signal);
    const resync: LiveEvent = { id: ids.at(-1) ?? this.#start, type: "resync", at: new Date().toISOString() };
    return concatenate(resync, this.#read(this.#events.length, listener, signal));
  }

  /** Ends every stream that follows this log. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *#read(from: number, { caller, topics }: Listener, signal: AbortSignal): AsyncGenerator<LiveEvent> {
    const left = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    for (let position = from; !signal.aborted && !this.#ended;) {
      const logged = this.#events[position];
      if (logged) {
        position += 1;
        const { mayHear, topic, ...event } = logged;
        if (topics.includes(topic) && mayHear(caller)) yield event;
      } else await Promise.race([left, this.#change.promise]);
    }
  }

  #wake(): void {
    this.#change.resolve(undefined);
    this.#change = Promise.withResolvers();
  }
}

async function* concatenate(first: LiveEvent, rest: AsyncIterable<LiveEvent>): AsyncGenerator<LiveEvent> {
  yield first;
  yield* rest;
}

function newEventId(): string {
  return `event_${crypto.randomUUID()}`;
}
