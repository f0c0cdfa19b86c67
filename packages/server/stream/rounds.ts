/** Work that is done in rounds, never two at once: every so often, and soon after somebody says that there is some. */
export class Rounds {
  readonly #work: () => Promise<void>;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #wokenAgain = false;
  #stopped = false;

  /** `work` deals with its own faults; between two rounds that nobody asked for are at most `everyMs` milliseconds. */
  constructor(work: () => Promise<void>, everyMs: number) {
    this.#work = work;
    this.#everyMs = everyMs;
  }

  /** Whether no round begins any more. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Begins with what earlier processes left. */
  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#everyMs);
    this.wake();
  }

  /** Tells that there may be something to do; returns at once. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#wokenAgain = true;
      return;
    }
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      if (!this.#wokenAgain) return;
      this.#wokenAgain = false;
      this.wake();
    });
  }

  /** Ends when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
