import assert from "node:assert/strict";
import { createSecretKey } from "node:crypto";
import { after, before, test } from "node:test";
import { exportSPKI, generateKeyPair } from "jose";
import { type IdentityProvider, startIdentityProvider, type TokenParts } from "./stage/identity-provider.ts";
import { assertRefused } from "./stage/contractual-fetch.ts";
import { onServers, type Stage } from "./stage/stage.ts";

let provider: IdentityProvider;
before(async () => {
  provider = await startIdentityProvider();
});
after(() => provider.close());

const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Asks who the server takes the bearer for. */
function askMe(stage: Stage, token: string, site = "pk_gorizont"): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/${site}/me`, { headers: { authorization: `Bearer ${token}` } });
}

/** Tokens that are not good, made of a good one. */
const badTokens: Record<string, TokenParts | (() => Promise<TokenParts>)> = {
  "of a key that is not the operator's": async () => ({ key: (await generateKeyPair("ES256")).privateKey }),
  "of another operator's key": () => Promise.resolve({ key: keyOf("stepnet", "ES256").privateKey }),
  "signed with the public key as a secret": async () => ({
    header: { alg: "HS256" },
    key: new Uint8Array(
      createSecretKey(await exportSPKI(keyOf("gorizont", "ES256").publicKey), "utf8").export(),
    ),
  }),
  "of an algorithm that is not allowed": async () => ({
    header: { alg: "PS256", kid: "RS256" },
    key: (await generateKeyPair("PS256")).privateKey,
  }),
  "that names an unknown key": { header: { kid: "unheard" } },
  "that names the key of another algorithm": { header: { kid: "RS256" } },
  "that names no key": { header: { kid: undefined } },
  "that brings the address of its keys": { header: { jku: "https://evil.example/keys" } },
  "that brings the address of its certificate": { header: { x5u: "https://evil.example/cert" } },
  "that brings its certificate": { header: { x5c: ["MIIB"] } },
  "that brings its key": { header: { jwk: { kty: "EC" } } },
  "with an extension to be understood": {
    header: { crit: ["https://otklik.test/crit"], "https://otklik.test/crit": true },
  },
  "that has ended": { claims: { iat: now() - 400, exp: now() - 70 } },
  "without an end": { claims: { exp: undefined } },
  "with an end in words": { claims: { exp: "tomorrow" } },
  "without a beginning": { claims: { iat: undefined } },
  "for an hour": { claims: { exp: now() + 3600 } },
  "for a quarter of an hour, ten years from now": {
    claims: { iat: now() + 315e6, exp: now() + 315e6 + 600 },
  },
  "that is not good yet": { claims: { nbf: now() + 120 } },
  "of another issuer": { claims: { iss: "https://id.stepnet.example" } },
  "of an issuer with a slash more": { claims: { iss: "https://id.gorizont.example/" } },
  "without an issuer": { claims: { iss: undefined } },
  "for another audience": { claims: { aud: "billing" } },
  "without an audience": { claims: { aud: undefined } },
  "without a subject": { claims: { sub: undefined } },
  "with an empty subject": { claims: { sub: "" } },
  "with a number for a subject": { claims: { sub: 7 } },
  "with NUL in its subject": { claims: { sub: "an\0na" } },
  "with NUL in its name": { claims: { name: "An\0na" } },
  "with half a surrogate pair in its name": { claims: { name: "\ud83d" } },
  "with a subject of 201 symbols": { claims: { sub: "a".repeat(201) } },
  "with one role in words": { claims: { roles: "manager" } },
  "longer than 8 KiB": { claims: { padding: "a".repeat(6200) } },
};

function keyOf(operator: "gorizont" | "stepnet", algorithm: string) {
  const pair = provider.keys[operator][algorithm];
  assert.ok(pair);
  return pair;
}

onServers(
  (stage) => {
    for (const algorithm of ["ES256", "RS256", "EdDSA"]) {
      test(`P10: a token signed with ${algorithm} names its bearer`, async () => {
        const header = { alg: algorithm, kid: algorithm };
        const key = keyOf("gorizont", algorithm).privateKey;
        const claims = { name: "Anna", roles: ["agent", "owner"], tier: "vip" };
        const answer = await askMe(
          stage(),
          await provider.token({ header, key, claims: { ...claims, roles: ["employee"] } }),
        );
        assert.deepEqual(await answer.json(), {
          subject: "anna",
          name: "Anna",
          roles: ["employee"],
          tier: "vip",
        });
      });
    }

    for (const [name, parts] of Object.entries(badTokens)) {
      test(`P10: a token ${name} is refused`, async () => {
        const token = await provider.token(typeof parts === "function" ? await parts() : parts);
        assert.equal((await assertRefused(await askMe(stage(), token), 401)).code, "token-invalid");
      });
    }

    test("P10: a token that nobody signed is refused", async () => {
      const claims = {
        sub: "viktor",
        iss: "https://id.gorizont.example",
        aud: "otklik",
        iat: now(),
        exp: now() + 300,
      };
      const [head, body, signature] = (await provider.token()).split(".");
      for (const alg of ["none", "None", "NONE", "nOnE"]) {
        await assertRefused(await askMe(stage(), `${part({ alg, kid: "ES256" })}.${part(claims)}.`), 401);
      }
      for (const token of [
        ...[
          `${head}.${body}.`,
          `${head}.${body}`,
          `${head}.${part(claims)}.${signature}`,
          ".",
          "..",
          "a.b.c",
          "null",
        ],
        ...[
          `${part(null)}.${body}.${signature}`,
          `${part([])}.${body}.${signature}`,
          `${head}.${part(1)}.${signature}`,
        ],
        ...[
          `${head}.${body}.${"A".repeat(86)}`,
          `${head}..${signature}`,
          "rs_",
          `rs_${"A".repeat(43)}`,
          "mock.e30",
        ],
      ]) {
        assert.equal((await assertRefused(await askMe(stage(), token), 401)).code, "token-invalid");
      }
    });

    test("P10: clocks may differ by a minute and no more", async () => {
      const ended = (secondsAgo: number) => ({ claims: { iat: now() - 300, exp: now() - secondsAgo } });
      assert.equal((await askMe(stage(), await provider.token(ended(45)))).status, 200);
      await assertRefused(await askMe(stage(), await provider.token(ended(61))), 401);
      const ahead = (seconds: number) => ({ claims: { iat: now() + seconds, exp: now() + seconds + 300 } });
      assert.equal((await askMe(stage(), await provider.token(ahead(45)))).status, 200);
      await assertRefused(await askMe(stage(), await provider.token(ahead(90))), 401);
    });

    test("P10: a token counts in the Authorization header alone", async () => {
      const token = await provider.token();
      const url = `${stage().endpoint}/v1/pk_gorizont/me`;
      const cookie = `token=${token}; access_token=${token}; Authorization=Bearer ${token}`;
      for (const headers of [
        { cookie },
        { "x-authorization": `Bearer ${token}` },
        { "x-access-token": token },
      ]) {
        assert.equal((await assertRefused(await stage().fetch(url, { headers }), 401)).code, "token-missing");
      }
      for (const name of ["token", "access_token", "authorization"]) {
        await assertRefused(await stage().fetch(`${url}?${name}=${token}`), 401);
      }
      for (const authorization of [
        token,
        `Basic ${token}`,
        `Bearer  ${token}`,
        "Bearer",
        `Bearer ${token} x`,
      ]) {
        await assertRefused(await stage().fetch(url, { headers: { authorization } }), 401);
      }
    });

    test("P11: an operator's token is nothing at another operator's site", async () => {
      const [ours, theirs] = await Promise.all([provider.token(), provider.token({ operator: "stepnet" })]);
      assert.equal((await askMe(stage(), theirs, "pk_stepnet")).status, 200);
      await assertRefused(await askMe(stage(), ours, "pk_stepnet"), 401);
      await assertRefused(await askMe(stage(), theirs, "pk_gorizont"), 401);
      await assertRefused(await askMe(stage(), ours, "pk_unheard"), 404);
    });

    test("P11: no other header makes anybody of a stranger, or another operator of a site", async () => {
      const headers = {
        "x-operator": "stepnet",
        "x-site": "pk_stepnet",
        "x-tenant": "stepnet",
        "x-user": "anna",
        "x-roles": "manager",
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-host": "stepnet",
        "x-forwarded-user": "anna",
        forwarded: "for=::1",
        "x-http-method-override": "POST",
        "x-original-url": "/v1/pk_stepnet/settings",
        "x-remote-user": "anna",
      };
      const settings = (headers: Record<string, string>) =>
        stage().fetch(`${stage().endpoint}/v1/pk_gorizont/settings`, { headers });
      assert.deepEqual(await (await settings(headers)).json(), await (await settings({})).json());
      const me = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont/me`, { headers });
      assert.equal((await assertRefused(me, 401)).code, "token-missing");
    });
  },
  () => Promise.resolve(provider.environment),
);
