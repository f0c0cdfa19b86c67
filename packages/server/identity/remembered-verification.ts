import type { Operator } from "../operators/operator.ts";
import type { Person } from "@otklik/rules/caller.js";

const most = 1000;
const rememberedMs = 30_000;

/** Gives who a token names, by memory or else by verifying it. */
type Verify = (token: string, operator: Operator, verifyNow: () => Promise<Person>) => Promise<Person>;

/**
 * Remembers for half a minute whom a token named: checking a signature is a fifth of the work of a small request. A key
 * that its operator takes back is refused half a minute later at most, a token that ends at once.
 */
export function rememberedVerification(): Verify {
  const known = new Map<string, { person: Person; until: number }>();
  return async (token, { operator }, verifyNow) => {
    const name = `${operator} ${token}`;
    const remembered = known.get(name);
    if (remembered && Date.now() < remembered.until) return remembered.person;
    known.delete(name);
    const person = await verifyNow();
    known.set(name, { person, until: Math.min(Date.now() + rememberedMs, person.expiresAt.getTime()) });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return person;
  };
}
