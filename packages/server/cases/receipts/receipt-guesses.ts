import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../../problems/problem.ts";

const window = 15 * 60;
const perAddress = 30;
const perNumber = 60;

/** Counts wrong guesses at receipts. The right secret is never counted, so nobody can lock its owner out. */
export class ReceiptGuesses {
  readonly #limits = {
    address: new RateLimiterMemory({ points: perAddress, duration: window }),
    number: new RateLimiterMemory({ points: perNumber, duration: window }),
  };

  /** Counts one wrong guess. Throws Problem 429 once there were too many for the address or the number. */
  async count(address: string, number: string): Promise<void> {
    try {
      await Promise.all([this.#limits.address.consume(address), this.#limits.number.consume(number)]);
    } catch (excess) {
      if (!(excess instanceof RateLimiterRes)) throw excess;
      throw new Problem("rate-exceeded", { retryAfter: Math.ceil(excess.msBeforeNext / 1000) });
    }
  }
}
