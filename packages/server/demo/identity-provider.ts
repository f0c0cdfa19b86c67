import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import type { Operator } from "../operators/operator.ts";
import { people, type PersonName } from "./people.ts";

const minutes = 5;

/** What an operator's own identity provider would be: it signs short tokens for the demo's people. */
export interface IdentityProvider {
  keySet: { keys: JWK[] };
  sign: (person: PersonName) => Promise<{ token: string; expiresAt: string }>;
}

/** An identity provider with a key of its own, made anew at each start. */
export async function demoIdentityProvider(operator: Operator): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const header = { alg: "ES256", kid: randomUUID() };
  const { issuer, audience } = operator.identity;
  return {
    keySet: { keys: [{ ...(await exportJWK(publicKey)), ...header, use: "sig" }] },
    async sign(person) {
      const { name, claims } = people[person];
      const expiresAt = Math.floor(Date.now() / 1000) + minutes * 60;
      const token = await new SignJWT({ ...claims, name })
        .setProtectedHeader(header)
        .setSubject(`${operator.operator}-${person}`)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .sign(privateKey);
      return { token, expiresAt: new Date(expiresAt * 1000).toISOString() };
    },
  };
}
