import type { Schemas } from "@otklik/openapi";
import type { ReactiveControllerHost } from "lit";
import { Latest } from "../page/latest.ts";
import type { Client } from "../page/connection.ts";
import { Live } from "../page/live.ts";

/** One case to be followed: who asks for it, by which number, and what to do with each state of it. */
export interface FollowedSource<Case> {
  topic: Schemas["EventTopic"];
  client: () => Client;
  number: () => string;
  get: (client: Client, number: string, signal?: AbortSignal) => Promise<Case>;
  /** Gets the state that is drawn next and the one before; at first there is none. */
  onChange?: (now: Case, before: Case | undefined) => void;
}

/** Asks for one case, again whenever it changes, and for another where the number is another's. */
export class Followed<Case extends { number: string }> {
  /** As it was last seen; undefined until then. */
  case: Case | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #source: FollowedSource<Case>;
  readonly #load: Latest<readonly [Client, string]>;

  constructor(host: ReactiveControllerHost, source: FollowedSource<Case>) {
    this.#host = host;
    this.#source = source;
    this.#load = new Latest(
      host,
      () => [source.client(), source.number()] as const,
      async ([client, number], signal) => {
        if (this.case?.number !== number) this.case = undefined;
        this.show(await source.get(client, number, signal));
      },
    );
    new Live(host, {
      topic: source.topic,
      client: source.client,
      onChange: (number = source.number()) => number === source.number() && this.retry(),
    });
  }

  /** Why it could not be had the last time. */
  get error(): unknown {
    return this.#load.error;
  }

  /** Draws a state that came another way, as the answer to a step does. */
  show(theCase: Case): void {
    const before = this.case;
    this.case = theCase;
    this.#source.onChange?.(theCase, before);
    this.#host.requestUpdate();
  }

  /** Asks once more. */
  readonly retry = (): void => void this.#load.run();
}
