import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Runs anew whenever its arguments change; a later run ends an earlier one, and leaving the page ends any.
 * @lit/task does more, and would take 0.7 kB of the first form.
 */
export class Latest<const Arguments extends readonly unknown[]> implements ReactiveController {
  /** Why the last run failed. */
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #argumentsOf: () => Arguments;
  readonly #work: (given: Arguments, signal: AbortSignal) => Promise<void> | undefined;
  #given: Arguments | undefined;
  #stop = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    argumentsOf: () => Arguments,
    work: (given: Arguments, signal: AbortSignal) => Promise<void> | undefined,
  ) {
    this.#host = host;
    this.#argumentsOf = argumentsOf;
    this.#work = work;
    host.addController(this);
  }

  hostUpdate(): void {
    const given = this.#argumentsOf();
    if (this.#given?.every((value, index) => value === given[index])) return;
    this.#given = given;
    void this.run();
  }

  hostDisconnected(): void {
    this.#given = undefined;
    this.#stop.abort();
  }

  /** Runs once more with the arguments of now. */
  async run(): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    this.error = undefined;
    try {
      await this.#work(this.#argumentsOf(), signal);
    } catch (reason) {
      if (!signal.aborted) this.error = reason;
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }
}
