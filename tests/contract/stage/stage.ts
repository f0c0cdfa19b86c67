import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { createClient, type Client } from "@otklik/client";
import { createMocks, mockPeople, mockToken } from "@otklik/mocks";
import { start } from "@otklik/server";
import { freePort, newTestDatabase } from "../../servers/postgres.ts";
import { contractualFetch } from "./contractual-fetch.ts";

/** Something that answers as the contract says: the mocks, or a server on a database. */
export interface Stage {
  endpoint: string;
  /** Fails the test where an answer is not what the contract says. */
  fetch: typeof globalThis.fetch;
  /** A good token of one of the demo's people. */
  tokenOf: (person: Person, site?: Site) => Promise<string>;
  /** A client of one of the demo's people, of a bearer of any token, or of a stranger. */
  clientOf: (who?: Person | { token: string }, site?: Site) => Client;
  /** Moves the clock that promises run by. */
  advance: (milliseconds: number) => void;
  /** Moves it to a moment that is not over yet. */
  advanceTo: (moment: number) => void;
  close: () => Promise<void>;
}

export type Person = keyof typeof mockPeople;
export type Site = "pk_gorizont" | "pk_stepnet";

/** A complaint that anyone may file at either operator. */
export const aComplaint = {
  topic: "network",
  words: "There has been no signal in the lift since Monday.",
  consentVersion: "2026-01",
};

const stages: Record<string, () => Promise<Stage>> = {
  mocks: () => Promise.resolve(mockStage()),
  "server on PGlite": () => pgliteStage(),
  "server on PostgreSQL": () => postgresStage(),
};

/** Runs the same tests on the mocks and on the server with both databases, so that mocks cannot lie. */
export function onEveryStage(body: (stage: () => Stage) => void): void {
  for (const [name, open] of Object.entries(stages)) onStage(name, open, body);
}

/** Runs the tests on the server with both databases; `environment` says what is not as usual. */
export function onServers(
  body: (stage: () => Stage) => void,
  environment: () => Promise<NodeJS.ProcessEnv> = () => Promise.resolve({}),
): void {
  onStage("server on PGlite", async () => pgliteStage(await environment()), body);
  onStage("server on PostgreSQL", async () => postgresStage(await environment()), body);
}

function onStage(name: string, open: () => Promise<Stage>, body: (stage: () => Stage) => void): void {
  describe(name, () => {
    let stage: Stage;
    before(async () => {
      stage = await open();
    });
    after(() => stage.close());
    body(() => stage);
  });
}

function mockStage(): Stage {
  const time = testClock();
  const mocks = createMocks({ now: time.now });
  const tokenOf = (person: Person, site?: Site) =>
    Promise.resolve(mockToken(site ? { ...mockPeople[person], site } : mockPeople[person]));
  const close = () => {
    mocks.reset();
    return Promise.resolve();
  };
  return {
    ...clients({ endpoint: mocks.endpoint, fetch: contractualFetch(mocks.fetch), tokenOf }),
    ...time,
    close,
  };
}

async function pgliteStage(environment: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-stage-"));
  const stage = await serverStage({ DATA_DIR: folder, ...environment });
  const close = async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  };
  return { ...stage, close };
}

async function postgresStage(environment: NodeJS.ProcessEnv = {}): Promise<Stage> {
  return serverStage({ DATABASE_URL: await newTestDatabase(), ...environment });
}

/** A server in this process, without seeds and without limits that tests would run into. */
export async function serverStage(environment: NodeJS.ProcessEnv): Promise<Stage> {
  const time = testClock();
  const examples = new URL("../../../examples/", import.meta.url);
  const server = await start(
    {
      PORT: String(await freePort()),
      OTKLIK_DEMO: "1",
      OTKLIK_OPERATORS: fileURLToPath(new URL("operators/", examples)),
      OTKLIK_LOG_LEVEL: "silent",
      OTKLIK_READS_PER_MINUTE: "1000000",
      OTKLIK_WRITES_PER_MINUTE: "1000000",
      ...environment,
    },
    {
      clock: time.now,
      demo: { renderPage: () => undefined, folders: {}, seeds: new URL("none/", import.meta.url) },
    },
  );
  const tokenOf = async (person: Person, site: Site = "pk_gorizont") => {
    const answer = await fetch(`${server.url}/demo/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ site, person }),
    });
    return ((await answer.json()) as { token: string }).token;
  };
  return {
    ...clients({ endpoint: server.url, fetch: contractualFetch(globalThis.fetch), tokenOf }),
    ...time,
    close: server.stop,
  };
}

function testClock() {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (milliseconds: number) => {
      ahead += milliseconds;
    },
    advanceTo: (moment: number) => {
      ahead = Math.max(ahead, moment - Date.now());
    },
  };
}

function clients(parts: Pick<Stage, "endpoint" | "fetch" | "tokenOf">) {
  const { endpoint, fetch, tokenOf } = parts;
  const clientOf: Stage["clientOf"] = (who, site = "pk_gorizont") => {
    const getToken = () => {
      if (who === undefined) return null;
      return typeof who === "string" ? tokenOf(who, site) : who.token;
    };
    return createClient({ endpoint, site, fetch, getToken, locale: "en" });
  };
  return { ...parts, clientOf };
}
