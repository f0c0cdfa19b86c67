import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Schemas } from "@otklik/openapi";
import type { Client } from "./connection.ts";
import { listen } from "./line.ts";

/** What is followed, and what to do when something changed. */
export interface LiveSource {
  client: () => Client | undefined;
  topic: Schemas["EventTopic"];
  /** Gets the number of the case that changed and what happened, or nothing where any may have. */
  onChange: (number?: string, type?: string) => void;
}

/** Follows the things of a topic while the host is in a page. */
export class Live implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: LiveSource;
  readonly #about: string;
  #isHere = false;
  #client: Client | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, source: LiveSource) {
    this.#host = host;
    this.#source = source;
    this.#about = `${source.topic.replace(/s$/, "")}.`;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#leave?.();
    this.#client = undefined;
  }

  hostUpdated(): void {
    // A host that was taken out is drawn once more where something it waited for comes; nobody would end that line.
    const client = this.#isHere ? this.#source.client() : undefined;
    if (client === this.#client) return;
    this.#leave?.();
    this.#client = client;
    this.#leave = client && listen(client, this.#onEvent);
  }

  readonly #onEvent = (event?: Schemas["LiveEvent"]): void => {
    if (!event || event.type === "resync") this.#source.onChange();
    else if (event.type.startsWith(this.#about)) this.#source.onChange(event.number, event.type);
  };
}
