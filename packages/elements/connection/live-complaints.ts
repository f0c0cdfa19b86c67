import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Client } from "./connection.ts";

const pollEvery = 15_000;

/** What is followed, and what to do when something changed. */
export interface LiveSource {
  client: () => Client | undefined;
  /** Gets the number of the complaint that changed, or undefined where any may have. */
  onChange: (number?: string) => void;
}

/** Follows complaints while the host is on a visible page: by the stream, and by asking where it gives up. */
export class LiveComplaints implements ReactiveController {
  readonly #source: LiveSource;
  #client: Client | undefined;
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost, source: LiveSource) {
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener("pagehide", this.#onPageHide);
    globalThis.addEventListener("pageshow", this.#onPageShow);
    this.#restart();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("pagehide", this.#onPageHide);
    globalThis.removeEventListener("pageshow", this.#onPageShow);
    this.#stop.abort();
  }

  hostUpdated(): void {
    const client = this.#source.client();
    if (client === this.#client) return;
    this.#client = client;
    this.#restart();
  }

  #restart(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    if (this.#client) void this.#follow(this.#client, this.#stop.signal);
  }

  async #follow(client: Client, signal: AbortSignal): Promise<void> {
    const onOpen = (): void => this.#source.onChange();
    try {
      const events = client.streamEvents({ topics: ["complaints"] }, { signal, onOpen });
      for await (const event of events) this.#source.onChange(event.number);
    } catch {
      // The stream retried by itself before it gave up: from here on, ask.
    }
    if (signal.aborted) return;
    const timer = setInterval(() => this.#source.onChange(), pollEvery);
    signal.addEventListener("abort", () => clearInterval(timer));
  }

  readonly #onPageHide = (): void => this.#stop.abort();

  // The first pageshow of a page follows right after load and must not open a second stream.
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#restart();
  };
}
