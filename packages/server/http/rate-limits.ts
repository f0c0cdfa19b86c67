import { isIPv6, SocketAddress } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../problems/problem.ts";

/** How many requests one address may make of one site in a minute; reading is cheaper than writing. */
export interface RateLimits {
  reads: number;
  writes: number;
}

/** Lets a request in. Throws Problem 429 with the seconds to wait. */
export type Admit = (address: string, site: string, isWrite: boolean) => Promise<void>;

/** Counts in this process: with several processes behind a balancer each allows as much. */
export function admission({ reads, writes }: RateLimits): Admit {
  const limits = {
    reads: new RateLimiterMemory({ points: reads, duration: 60 }),
    writes: new RateLimiterMemory({ points: writes, duration: 60 }),
  };
  return async (address, site, isWrite) => {
    try {
      await (isWrite ? limits.writes : limits.reads).consume(`${site} ${address}`);
    } catch (excess) {
      if (!(excess instanceof RateLimiterRes)) throw excess;
      throw new Problem("rate-exceeded", { retryAfter: Math.ceil(excess.msBeforeNext / 1000) });
    }
  };
}

/** The address as limits count it: an IPv6 customer has a whole /64 to come from. */
export function countedAddress(given: string): string {
  const [unzoned = ""] = given.split("%");
  if (!isIPv6(unzoned)) return given;
  // One of the many ways to write it; a mapped IPv4 address ends in its four numbers.
  const { address } = new SocketAddress({ address: unzoned, family: "ipv6" });
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  const [left = "", right] = address.split("::");
  const head = left === "" ? [] : left.split(":");
  const tail = right ? right.split(":") : [];
  const zeros = right === undefined ? [] : Array<string>(8 - head.length - tail.length).fill("0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}
