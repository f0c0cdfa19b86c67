import type { Transaction } from "../../database/transactions.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import type { Caller, Role } from "@otklik/rules/caller.js";
import type { Operator } from "../../operators/operator.ts";
import { people, type PersonName } from "../people.ts";

/** Where seeds are brought to. */
export interface Scene {
  operator: Operator;
  transaction: Transaction;
}

/** What a request would bring along, of which seeds have none. */
const asked = {
  idempotencyKey: undefined,
  seenVersion: undefined,
  lastEventId: undefined,
  address: "127.0.0.1",
  mayChange: true,
  setHeader: () => {},
  signal: new AbortController().signal,
};

/** The context of a request that somebody made at some moment. */
export function contextAt(scene: Scene, now: Date, caller: Caller): StoreContext {
  return { ...asked, ...scene, caller, now, language: scene.operator.languages[0] };
}

/** The moment so many hours ago. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * 3_600_000);
}

/** One of the demo's people at an operator. */
export function personAt({ operator }: Scene, person: PersonName): Caller {
  const { name, claims } = people[person];
  return {
    kind: "person",
    subject: `${operator.operator}-${person}`,
    name,
    roles: "roles" in claims ? (claims.roles as Role[]) : ["customer"],
    tier: "tier" in claims ? claims.tier : null,
    email: "email" in claims ? claims.email : null,
    phone: null,
    expiresAt: new Date(),
  };
}

/** An employee who is none of the demo's people, by name. */
export function colleagueAt({ operator }: Scene, name: string): Caller {
  const subject = `${operator.operator}-${name}`;
  const nothing = { tier: null, email: null, phone: null };
  return { kind: "person", subject, name, roles: ["employee"], ...nothing, expiresAt: new Date() };
}
