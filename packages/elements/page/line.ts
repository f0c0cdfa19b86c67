import type { Schemas } from "@otklik/openapi";
import type { Client } from "./connection.ts";

type Topic = Schemas["EventTopic"];

/** Gets what happened, or nothing where anything may have: then all that is shown is asked for anew. */
export type Listener = (event?: Schemas["LiveEvent"]) => void;

// Named one by one, so that the compiler asks for a new one.
const named: Record<Topic, true> = { complaints: true, callbacks: true, feedback: true, ideas: true };
const topics = Object.keys(named) as Topic[];
const pollEvery = 15_000;
const lines = new WeakMap<Client, Line>();

/** Hears what the client's person may hear for as long as the page is shown; gives what ends it. */
export function listen(client: Client, listener: Listener): () => void {
  const line = lines.get(client) ?? new Line(client);
  lines.set(client, line);
  return line.join(listener);
}

/** The one stream of a client for however many listen: over HTTP/1.1 a browser opens six lines to a server, not more. */
class Line {
  readonly #client: Client;
  readonly #listeners = new Set<Listener>();
  #stop: AbortController | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  join(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#stop) this.#start();
    return () => {
      this.#listeners.delete(listener);
      // Where one screen gives way to another, the next listener is there before this task is over.
      setTimeout(() => this.#listeners.size === 0 && this.#end());
    };
  }

  #start(): void {
    globalThis.addEventListener("pagehide", this.#onPageHide);
    globalThis.addEventListener("pageshow", this.#onPageShow);
    this.#stop = new AbortController();
    void this.#follow(this.#stop.signal);
  }

  #end(): void {
    globalThis.removeEventListener("pagehide", this.#onPageHide);
    globalThis.removeEventListener("pageshow", this.#onPageShow);
    this.#stop?.abort();
    this.#stop = undefined;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const tell: Listener = (event) => {
      for (const listener of this.#listeners) listener(event);
    };
    try {
      const events = this.#client.streamEvents({ topics }, { signal, onOpen: () => tell() });
      for await (const event of events) tell(event);
    } catch {
      // The stream retried by itself before it gave up: from here on, ask.
    }
    if (signal.aborted) return;
    const timer = setInterval(tell, pollEvery);
    signal.addEventListener("abort", () => clearInterval(timer));
  }

  readonly #onPageHide = (): void => this.#stop?.abort();

  // The first pageshow of a page follows right after load and must not open a second stream.
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#end();
    this.#start();
  };
}
