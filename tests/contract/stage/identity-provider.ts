import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from "jose";
import { freePort } from "../../servers/postgres.ts";

const operators = ["gorizont", "stepnet"] as const;
const algorithms = ["ES256", "RS256", "EdDSA"] as const;

/** The origin of the pages that may use the sites' keys. */
export const allowedOrigin = "https://shop.example";

export type OperatorName = (typeof operators)[number];

interface KeyPair {
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

/** What a token says beside or instead of the usual; what is undefined is left out. */
export interface TokenParts {
  operator?: OperatorName;
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: CryptoKey | Uint8Array;
}

/** Both operators' identity provider, on loopback, with a folder of operator files that name it. */
export interface IdentityProvider {
  /** What a server needs to believe it. */
  environment: NodeJS.ProcessEnv;
  /** The keys of each operator by algorithm, which is their `kid` as well. */
  keys: Record<OperatorName, Record<string, KeyPair>>;
  /** A good token of a customer for five minutes, but for what is said to be different. */
  token: (parts?: TokenParts) => Promise<string>;
  /** Answers for the key sets from now on; null keeps every asker waiting. */
  answer: (how: ((response: ServerResponse, keySet: string) => void) | null) => void;
  close: () => Promise<void>;
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const keys = { gorizont: await keyPairs(), stepnet: await keyPairs() };
  let how: ((response: ServerResponse, keySet: string) => void) | null = (response, keySet) =>
    response.setHeader("content-type", "application/json").end(keySet);
  const keySets = new Map<string, string>();
  for (const operator of operators)
    keySets.set(`/${operator}`, JSON.stringify(await keySetOf(keys[operator])));
  const server = createServer((request, response) => how?.(response, keySets.get(request.url ?? "") ?? ""));
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const folder = await writeOperators(`http://127.0.0.1:${port}`);
  return {
    environment: { OTKLIK_OPERATORS: folder, OTKLIK_DEMO: "0", OTKLIK_TEST_LOOPBACK: "1" },
    keys,
    token: (parts = {}) => sign(keys, parts),
    answer: (next) => {
      how = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function keyPairs(): Promise<Record<string, KeyPair>> {
  const pairs = algorithms.map(async (algorithm) => {
    return [algorithm, await generateKeyPair(algorithm, { extractable: true })] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

async function keySetOf(pairs: Record<string, KeyPair>): Promise<{ keys: JWK[] }> {
  const keys = Object.entries(pairs).map(async ([alg, { publicKey }]) => {
    return { ...(await exportJWK(publicKey)), alg, kid: alg, use: "sig" };
  });
  return { keys: await Promise.all(keys) };
}

async function writeOperators(provider: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-operators-"));
  for (const operator of operators) {
    const file = new URL(`../../../examples/operators/${operator}.yaml`, import.meta.url);
    const text = (await readFile(file, "utf8"))
      .replace(`{server}/demo/${operator}/jwks.json`, `${provider}/${operator}`)
      .replace("sites:\n", `sites:\n  - key: pk_${operator}_closed\n    origins: []\n`)
      .replace(/"\{server\}".*/, allowedOrigin);
    await writeFile(join(folder, `${operator}.yaml`), text);
  }
  return folder;
}

async function sign(keys: IdentityProvider["keys"], parts: TokenParts): Promise<string> {
  const { operator = "gorizont", claims = {}, header = {} } = parts;
  const now = Math.floor(Date.now() / 1000);
  const issuer = `https://id.${operator}.example`;
  const payload = { sub: "anna", iss: issuer, aud: "otklik", iat: now, exp: now + 300, ...claims };
  const key = parts.key ?? keys[operator]["ES256"]?.privateKey;
  if (!key) throw new Error("There is no key to sign with.");
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: "ES256", kid: "ES256", ...header })
    .sign(key, { crit: { "https://otklik.test/crit": true } });
}
