import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { describe, test, type TestContext } from "node:test";
import type { Schemas } from "@otklik/openapi";
import { freePort, newTestDatabase } from "../servers/postgres.ts";
import { allWords, file, type Filing, newFiling } from "./stage/filing.ts";
import { launch, type ServerProcess, withFolder } from "./stage/server-process.ts";

const kills = 20;
const writers = 6;

/** What was sent so far, and what came of it. */
class Ledger {
  readonly acknowledged = new Map<Filing, Schemas["FiledComplaint"]>();
  unanswered: Filing[] = [];

  /** Files one complaint after another, those without an answer first, until the server is gone. */
  async write(url: string, onAnswer: () => void): Promise<void> {
    for (;;) {
      const filing = this.unanswered.pop() ?? newFiling();
      try {
        const answer = await file(url, filing);
        if (answer.status === 201)
          this.acknowledged.set(filing, (await answer.json()) as Schemas["FiledComplaint"]);
        else this.unanswered.push(filing);
        assert.ok(answer.status === 201 || answer.status === 409, `${answer.status}`);
        onAnswer();
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        this.unanswered.push(filing);
        return;
      }
    }
  }
}

/** Starts a server; fails where it is not ready within 10 seconds. */
async function restarted(environment: NodeJS.ProcessEnv, context: TestContext): Promise<ServerProcess> {
  const began = performance.now();
  const server = await launch(environment, context);
  await server.ready;
  assert.ok(performance.now() - began < 10_000, "the server was not ready in 10 s");
  return server;
}

async function survive(data: NodeJS.ProcessEnv, context: TestContext): Promise<void> {
  const environment = { ...data, PORT: String(await freePort()), OTKLIK_LOG_LEVEL: "silent" };
  const ledger = new Ledger();
  for (let kill = 0; kill < kills; kill++) {
    const server = await restarted(environment, context);
    let left = randomInt(1, 40);
    const writing = Array.from({ length: writers }, () =>
      ledger.write(server.url, () => {
        left -= 1;
        if (left === 0) server.kill("SIGKILL");
      }),
    );
    await Promise.all(writing);
    assert.equal(await server.ended, "SIGKILL");
  }
  await check(await restarted(environment, context), ledger);
}

async function check(server: ServerProcess, { acknowledged, unanswered }: Ledger): Promise<void> {
  assert.ok(unanswered.length > 0 && acknowledged.size > kills);
  for (const filing of unanswered) assert.equal((await file(server.url, filing)).status, 201);
  for (const [filing, before] of [...acknowledged].slice(-20)) {
    const again = await file(server.url, filing);
    assert.equal(again.headers.get("idempotency-replayed"), "true");
    assert.deepEqual(await again.json(), before);
    await server.clientOf().openReceipt(before.receipt);
  }
  const filed = [...acknowledged.keys(), ...unanswered].map(({ words }) => words);
  assert.deepEqual((await allWords(server.clientOf("artem"))).sort(), filed.sort());
  server.kill("SIGTERM");
  assert.equal(await server.ended, 0);
}

describe("kill -9", { concurrency: true }, () => {
  const title = `P32: of what was acknowledged nothing is lost and nothing doubled by ${kills} kills on`;

  test(`${title} PGlite`, { timeout: 230_000 }, async (context) => {
    await withFolder((folder) => survive({ DATA_DIR: folder }, context));
  });

  test(`${title} PostgreSQL`, { timeout: 230_000 }, async (context) => {
    await survive({ DATABASE_URL: await newTestDatabase() }, context);
  });
});
