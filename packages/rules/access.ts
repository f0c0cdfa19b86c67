import type { Caller, Role } from "./caller.ts";

/** Who may enter an operation, as its `security` in the contract says. */
export interface Access {
  anyone: boolean;
  roles: Role[];
  receipt: boolean;
}

/** One way in: the schemes that it needs, with the roles that a token needs. */
export type SecurityRequirement = Partial<Record<string, string[]>>;

const knownRoles: readonly string[] = ["customer", "employee", "agent", "manager"] satisfies Role[];

/** Reads an operation's `security`. Throws an Error where it says nothing, or something that we do not know. */
export function accessOf(operationId: string, security: SecurityRequirement[] | undefined): Access {
  if (!security || security.length === 0) throw new Error(`${operationId} does not say who may enter.`);
  const schemes = security.flatMap((requirement) => Object.keys(requirement));
  const roles = security.flatMap((requirement) => requirement["token"] ?? []);
  const unknown = [
    ...schemes.filter((scheme) => scheme !== "token" && scheme !== "receipt"),
    ...roles.filter((role) => !knownRoles.includes(role)),
  ];
  if (unknown.length > 0) throw new Error(`${operationId} lets in what is unknown: ${unknown.join(", ")}.`);
  return {
    anyone: security.some((requirement) => Object.keys(requirement).length === 0),
    roles: roles as Role[],
    receipt: schemes.includes("receipt"),
  };
}

/** Whether the caller may enter. */
export function mayEnter(access: Access, caller: Caller): boolean {
  if (access.anyone) return true;
  if (caller.kind === "person") return caller.roles.some((role) => access.roles.includes(role));
  return caller.kind === "receipt" && access.receipt;
}
