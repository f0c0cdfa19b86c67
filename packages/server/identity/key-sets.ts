import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import type { Operator } from "../operators/operator.ts";

/** The public keys of an operator's tokens. */
export type KeySets = (operator: Operator) => JWTVerifyGetKey;

/**
 * Fetches each operator's JWKS when its first token comes, and again every ten minutes or for a key it has not seen,
 * but not more often than every ten seconds. Plain http is for loopback alone, and only where that is allowed.
 */
export function remoteKeySets(allowLoopbackHttp: boolean): KeySets {
  const sets = new Map<string, JWTVerifyGetKey>();
  return (operator) => {
    const known = sets.get(operator.operator);
    if (known) return known;
    const url = new URL(operator.identity.jwks);
    const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
    if (url.protocol !== "https:" && !(loopback && allowLoopbackHttp)) {
      throw new Error(`The JWKS of ${operator.operator} must be https.`);
    }
    const set = createRemoteJWKSet(url, {
      timeoutDuration: 2000,
      cooldownDuration: 10_000,
      cacheMaxAge: 600_000,
    });
    sets.set(operator.operator, set);
    return set;
  };
}
