import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../../problems/problem.ts";

const bytesAnHour = 300_000_000;

/** Counts the bytes that an address announces: what it never attaches is kept for a day, and room has an end. */
export class UploadAllowance {
  readonly #announced = new RateLimiterMemory({ points: bytesAnHour, duration: 3600 });

  /** Throws Problem 429 where an address has announced too much within the hour. */
  async take(address: string, size: number): Promise<void> {
    try {
      await this.#announced.consume(address, size);
    } catch (excess) {
      if (!(excess instanceof RateLimiterRes)) throw excess;
      throw new Problem("rate-exceeded", { retryAfter: Math.ceil(excess.msBeforeNext / 1000) });
    }
  }
}
