import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";
import { Problem } from "../problems/problem.ts";
import type { Operator } from "../operators/operator.ts";
import type { Person, Role } from "@otklik/rules/caller.js";

const algorithms = ["ES256", "EdDSA", "Ed25519", "RS256"];
const refusedHeaders = ["jku", "x5u", "jwk", "x5c", "crit"];
const maxLength = 8192;
const maxLifetime = 15 * 60;
const clockTolerance = 60;

/**
 * The person whom the operator's token names. The only place where a token is believed.
 *
 * Throws Problem 401 `token-invalid`, or 503 `identity-away` where the operator's keys cannot be had.
 */
export async function verifyToken(token: string, operator: Operator, keys: JWTVerifyGetKey): Promise<Person> {
  const payload = await verifiedPayload(token, operator, keys);
  const { sub, exp, iat } = payload;
  if (!sub || !exp || !iat || exp - iat > maxLifetime) throw new Problem("token-invalid");
  return {
    kind: "person",
    subject: text(sub, 200) ?? invalid(),
    name: text(payload["name"], 200),
    roles: rolesOf(payload["roles"]),
    tier: text(payload["tier"], 64),
    email: text(payload["email"], 254),
    phone: text(payload["phone"], 32),
    expiresAt: new Date(exp * 1000),
  };
}

async function verifiedPayload(
  token: string,
  operator: Operator,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload> {
  try {
    if (token.length > maxLength) invalid();
    const header: Record<string, unknown> = { ...decodeProtectedHeader(token) };
    if (typeof header["kid"] !== "string" || refusedHeaders.some((name) => name in header)) invalid();
    const { issuer, audience } = operator.identity;
    const requiredClaims = ["sub", "exp", "iat"];
    // The age has a bound as the lifetime has one: else a short token of the far future would be good until then.
    const times = { clockTolerance, maxTokenAge: maxLifetime };
    const options = { algorithms, issuer, audience, requiredClaims, ...times };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    // What is no fault of the token's is a key set that did not answer, or answered something else.
    if (!isTokenFault(cause)) throw new Problem("identity-away", { retryAfter: 5, cause });
    throw new Problem("token-invalid", { cause });
  }
}

function isTokenFault(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  // jose throws its plain JOSEError for an answer of the key set's server that is no key set.
  if (error instanceof errors.JOSEError) return error.code !== "ERR_JOSE_GENERIC";
  return error instanceof TypeError && error.message.startsWith("Invalid Token");
}

function rolesOf(claim: unknown): Role[] {
  if (claim === undefined) return ["customer"];
  if (!Array.isArray(claim)) return invalid();
  const roles = (["employee", "agent", "manager"] as const).filter((role) => claim.includes(role));
  return roles.length > 0 ? roles : ["customer"];
}

/** A claim as the database can keep it; null where it is not given. */
function text(claim: unknown, maxCharacters: number): string | null {
  if (claim === undefined || claim === null) return null;
  if (typeof claim !== "string" || claim.length > maxCharacters) return invalid();
  return claim.includes("\0") || !claim.isWellFormed() ? invalid() : claim;
}

function invalid(): never {
  throw new Problem("token-invalid");
}
