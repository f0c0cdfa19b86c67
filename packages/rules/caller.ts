import type { ReceiptKind } from "@otklik/openapi";

/** What a person may be at an operator; a token without roles makes a customer. */
export type Role = "customer" | "employee" | "agent" | "manager";

/** A person whose token the operator signed. */
export interface Person {
  kind: "person";
  subject: string;
  name: string | null;
  roles: Role[];
  tier: string | null;
  email: string | null;
  phone: string | null;
  expiresAt: Date;
}

/** Whoever holds the receipt of one case. */
export interface ReceiptHolder {
  kind: "receipt";
  caseKind: ReceiptKind;
  caseId: string;
  expiresAt: Date;
}

/** Who asks. */
export type Caller = { kind: "anonymous" } | Person | ReceiptHolder;

/** Something that belongs to a customer. */
export interface OwnedCase {
  id: string;
  customerSubject: string | null;
}

/** Whether the caller answers customers, or runs the desk. */
export function isStaff(caller: Caller): boolean {
  return caller.kind === "person" && (caller.roles.includes("agent") || caller.roles.includes("manager"));
}

/** The caller as a customer; undefined for anyone who is none, or whom nobody knows. */
export function customerOf(caller: Caller): Person | undefined {
  return caller.kind === "person" && caller.roles.includes("customer") ? caller : undefined;
}

/** Whether the caller may read what a customer brought: its customer, the holder of its receipt, and staff. */
export function mayRead(caller: Caller, theCase: OwnedCase): boolean {
  if (caller.kind === "receipt") return caller.caseId === theCase.id;
  if (isStaff(caller)) return true;
  const customer = customerOf(caller);
  return customer !== undefined && customer.subject === theCase.customerSubject;
}

/** What is stored of the customer who brings something. */
export function customerColumns(caller: Caller) {
  const customer = customerOf(caller);
  return {
    customerSubject: customer?.subject ?? null,
    customerName: customer?.name ?? null,
    customerTier: customer?.tier ?? null,
  };
}

/** The caller's name in keys of the database: two callers never share one, but for all the anonymous. */
export function subjectOf(caller: Caller): string {
  if (caller.kind === "person") return `person:${caller.subject}`;
  return caller.kind === "receipt" ? `receipt:${caller.caseId}` : "anonymous";
}
