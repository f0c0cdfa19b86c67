import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { allowedOrigin, type IdentityProvider, startIdentityProvider } from "./stage/identity-provider.ts";
import { assertRefused } from "./stage/contractual-fetch.ts";
import { contractOperations, type ContractOperation } from "./stage/operations.ts";
import { aComplaint, onServers, type Stage } from "./stage/stage.ts";

const callers = ["anonymous", "customer", "employee", "agent", "manager", "receipt"] as const;
type Caller = (typeof callers)[number];

let provider: IdentityProvider;
before(async () => {
  provider = await startIdentityProvider();
});
after(() => provider.close());

function mayEnter(caller: Caller, security: ContractOperation["security"]): boolean {
  return security.some((way) => {
    if (Object.keys(way).length === 0) return true;
    return caller === "receipt" ? "receipt" in way : (way["token"] ?? []).includes(caller);
  });
}

async function credentialOf(stage: Stage, caller: Caller): Promise<string | undefined> {
  if (caller === "anonymous") return undefined;
  if (caller !== "receipt")
    return provider.token(caller === "customer" ? {} : { claims: { roles: [caller] } });
  const { receipt } = await stage.clientOf().createComplaint(aComplaint);
  return (await stage.clientOf().openReceipt(receipt)).token;
}

/** Asks with a good body; the answer's body is not waited for, as a stream has no end. */
async function ask(stage: Stage, operation: ContractOperation, token: string | undefined) {
  const { method, path, example } = operation;
  const [type = "application/json"] = operation.fileTypes;
  const body = example ? JSON.stringify(example) : operation.fileTypes.length > 0 ? "a file" : null;
  const leave = new AbortController();
  const answer = await stage.fetch(`${stage.endpoint}/v1/pk_gorizont${path}`, {
    method,
    signal: leave.signal,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(method === "POST" && { "idempotency-key": crypto.randomUUID(), "if-match": '"1"' }),
      ...(body !== null && { "content-type": type }),
    },
    body,
  });
  if (answer.ok) leave.abort();
  return answer;
}

onServers(
  (stage) => {
    for (const operation of contractOperations) {
      for (const caller of callers) {
        const enters = mayEnter(caller, operation.security);
        test(`P13: ${operation.operationId} is ${enters ? "open" : "closed"} to ${caller}`, async () => {
          const answer = await ask(stage(), operation, await credentialOf(stage(), caller));
          if (enters) {
            // Who they are is no reason to refuse them; what they ask for may be one.
            assert.ok(answer.ok || [404, 409, 422].includes(answer.status), `${answer.status}`);
          } else {
            const code = caller === "anonymous" ? "token-missing" : "role-missing";
            assert.equal((await assertRefused(answer, caller === "anonymous" ? 401 : 403)).code, code);
          }
        });
      }
    }

    test("P13: an unknown role makes nobody more than a customer", async () => {
      const token = await provider.token({ claims: { roles: ["owner", "Manager", "agent "] } });
      const { roles } = await stage().clientOf({ token }).getMe();
      assert.deepEqual(roles, ["customer"]);
    });

    test("P13: who is staff alone has no complaints of their own to read as a customer", async () => {
      const employee = await provider.token({ claims: { roles: ["employee"], sub: "elena" } });
      const { complaint } = await stage().clientOf({ token: employee }).createComplaint(aComplaint);
      const agent = await provider.token({ claims: { roles: ["agent"] } });
      const { customer } = await stage()
        .clientOf({ token: agent })
        .getComplaint({ number: complaint.number });
      assert.deepEqual([customer?.name, customer?.email], [null, null]);
    });

    test("P15: a page of the site's origin may read every answer, failures too", async () => {
      for (const [path, status] of [
        ["settings", 200],
        ["me", 401],
      ] as const) {
        const headers = { origin: allowedOrigin };
        const answer = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont/${path}`, { headers });
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get("access-control-allow-origin"), allowedOrigin);
        assert.equal(answer.headers.get("access-control-allow-credentials"), null);
        assert.match(answer.headers.get("vary") ?? "", /\bOrigin\b/);
      }
    });

    for (const [site, origin] of [
      ...[
        "https://evil.example",
        "null",
        "http://shop.example",
        "https://shop.example:8443",
        "https://SHOP.example",
      ].map((origin) => ["pk_gorizont", origin] as const),
      ...[
        "https://shop.example.evil.example",
        "https://shop.example/",
        "https://sub.shop.example",
        "*",
        "",
      ].map((origin) => ["pk_gorizont", origin] as const),
      ["pk_gorizont_closed", allowedOrigin] as const,
    ]) {
      test(`P15: a page of "${origin}" may use no ${site}`, async () => {
        for (const method of ["GET", "OPTIONS"]) {
          const headers = { origin, "access-control-request-method": "GET" };
          const answer = await stage().fetch(`${stage().endpoint}/v1/${site}/settings`, { method, headers });
          assert.equal(answer.headers.get("access-control-allow-origin"), null);
          assert.match(answer.headers.get("vary") ?? "", /\bOrigin\b/);
          assert.equal((await assertRefused(answer, 403)).code, "origin-not-allowed");
        }
      });
    }

    test("P15: a browser that asks first is told what it may send", async () => {
      const headers = { origin: allowedOrigin, "access-control-request-method": "POST" };
      const url = `${stage().endpoint}/v1/pk_gorizont/complaints`;
      const answer = await fetch(url, { method: "OPTIONS", headers });
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get("access-control-allow-origin"), allowedOrigin);
      assert.match(answer.headers.get("access-control-allow-methods") ?? "", /POST/);
      assert.match(answer.headers.get("access-control-allow-headers") ?? "", /idempotency-key/);
    });

    test("P15: what is somebody's own is stored by no cache, a failure neither", async () => {
      const token = await provider.token();
      for (const path of ["me", "complaints", "complaints/0000-0000-0", "unheard"]) {
        const headers = { authorization: `Bearer ${token}` };
        const answer = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont/${path}`, { headers });
        assert.equal(answer.headers.get("cache-control"), "no-store", path);
      }
    });
  },
  () => Promise.resolve(provider.environment),
);
