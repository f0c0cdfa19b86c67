import type { Person, Role } from "@otklik/rules/caller.js";

/** Who a mock token speaks for; without `roles` a customer, without `site` good at every site. */
export interface MockPerson {
  subject: string;
  name?: string;
  roles?: readonly Role[];
  tier?: string;
  email?: string;
  site?: string;
}

/** The demo's people, ready for `mockToken`. */
export const mockPeople = {
  anna: { subject: "anna", name: "Анна", email: "anna@example.org" },
  viktor: { subject: "viktor", name: "Виктор", email: "viktor@example.org", tier: "vip" },
  elena: { subject: "elena", name: "Елена", roles: ["employee"] },
  artem: { subject: "artem", name: "Артём", roles: ["employee", "agent"] },
  marina: { subject: "marina", name: "Марина", roles: ["employee", "agent", "manager"] },
} as const satisfies Record<string, MockPerson>;

const prefix = "mock.";

/** A bearer token that the mocks take for the operator's JWT of this person, whom it names as a JWT does; it proves nothing elsewhere. */
export function mockToken(person: MockPerson): string {
  return prefix + opaque({ ...person, sub: person.subject });
}

/** A mock token never expires. */
const never = new Date(8.64e15);

/** Reads a mock token as the site would; undefined for any other text and for another site's token. */
export function readMockToken(token: string, site: string): Person | undefined {
  if (!token.startsWith(prefix)) return undefined;
  const person = readOpaque(token.slice(prefix.length));
  if (!isPerson(person) || (person.site ?? site) !== site) return undefined;
  const { subject, name = null, roles = ["customer"], tier = null, email = null } = person;
  return { kind: "person", subject, name, roles: [...roles], tier, email, phone: null, expiresAt: never };
}

function isPerson(value: unknown): value is MockPerson {
  return typeof value === "object" && value !== null && "subject" in value;
}

/** Packs a JSON value into text that nobody is meant to read. */
export function opaque(value: unknown): string {
  return base64url(new TextEncoder().encode(JSON.stringify(value)));
}

/** Unpacks what `opaque` packed; null for any other text. */
export function readOpaque(text: string): unknown {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0))));
  } catch {
    return null;
  }
}

export function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
