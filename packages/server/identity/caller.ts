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

/** Whoever holds the receipt of one complaint. */
export interface ReceiptHolder {
  kind: "receipt";
  complaintId: string;
  expiresAt: Date;
}

/** Who asks. */
export type Caller = { kind: "anonymous" } | Person | ReceiptHolder;

/** Whether the caller answers customers, or runs the desk. */
export function isStaff(caller: Caller): boolean {
  return caller.kind === "person" && (caller.roles.includes("agent") || caller.roles.includes("manager"));
}

/** The caller's name in keys of the database: two callers never share one, but for all the anonymous. */
export function subjectOf(caller: Caller): string {
  if (caller.kind === "person") return `person:${caller.subject}`;
  return caller.kind === "receipt" ? `receipt:${caller.complaintId}` : "anonymous";
}
