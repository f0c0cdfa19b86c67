import { whenAborted } from "../events/when-aborted.ts";

/** Something that the server does of itself, again and again. */
export interface Chore {
  /** How long the rest between two times is, in milliseconds. */
  everyMs: number;
  work: () => Promise<void>;
}

/** Does a chore until the signal aborts: what fails this time is done the next, and what takes long is never done twice at once. */
export function repeat({ everyMs, work }: Chore, signal: AbortSignal): void {
  let isAtWork = false;
  const timer = setInterval(() => {
    if (isAtWork) return;
    isAtWork = true;
    void work()
      .catch(() => {})
      .finally(() => (isAtWork = false));
  }, everyMs);
  whenAborted(signal, () => clearInterval(timer));
}
