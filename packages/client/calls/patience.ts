/** What a failure says of another try; what is no Problem says nothing, and is not tried again. */
export type Failure = { status?: number; code?: string; retryable?: boolean; retryAfter?: number | null };

/** The span within which the next try is made (milliseconds): it doubles with each failure, up to the longest. */
export type Span = { backoff: number; longest: number };

/** How long something is tried. */
export type Persistence = { retries: number; backoff: number; signal?: AbortSignal | undefined };

/** No wait is longer (milliseconds): what a server asks for beyond that, a clock that is wrong may have written. */
export const longestWait = 3_600_000;

// While somebody waits for it, a try that is further off is left to her.
const longestPersistence = 10_000;
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** How long an answer asks to wait: seconds, an hour at most, 60 where unreadable; null where not at all. */
export function retryAfterOf(headers: Headers): number | null {
  const value = headers.get("retry-after");
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(value);
  return Number.isNaN(seconds) ? 60 : Math.min(Math.max(seconds, 0), longestWait / 1000);
}

function secondsUntil(value: string): number {
  return httpDate.test(value) ? Math.ceil((Date.parse(value) - Date.now()) / 1000) : NaN;
}

/** Whether the same request may be taken later. */
export function mayPass({ status = 0, retryable = false }: Failure): boolean {
  return retryable || status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait after so many failures in a row, the last of them this one: as long as the server asks, and then
 * anywhere within the span, so that those who failed together do not come back together.
 */
export function waitAfter(failures: number, { retryAfter }: Failure, { backoff, longest }: Span): number {
  const jitter = Math.random() * Math.min(backoff * 2 ** (failures - 1), longest);
  return Math.min((retryAfter ?? 0) * 1000 + jitter, longestWait);
}

/** Does the work, and again where that may soon help. Rejects with its last failure, or the reason of an aborted signal. */
export async function persist<T>(
  work: () => Promise<T>,
  { retries, backoff, signal }: Persistence,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (reason) {
      signal?.throwIfAborted();
      const failure = reason as Failure;
      if (failures > retries || !passesSoon(failure)) throw reason;
      await pause(waitAfter(failures, failure, { backoff, longest: longestPersistence }), signal);
      signal?.throwIfAborted();
    }
  }
}

/** A page that cannot name its person, and whatever else answers in the server's place, stay as they are for a while. */
function passesSoon({ status = 0, code, retryable = false, retryAfter }: Failure): boolean {
  if ((retryAfter ?? 0) * 1000 > longestPersistence) return false;
  const stays = code === "answer-unexpected" || code === "token-unavailable";
  return mayPass({ status, retryable: retryable && !stays });
}

/** Waits, but no longer than the signal lets it. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
