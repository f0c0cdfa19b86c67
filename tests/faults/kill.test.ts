import assert from "node:assert/strict";
import { randomBytes, randomInt } from "node:crypto";
import { request } from "node:http";
import { describe, test, type TestContext } from "node:test";
import type { Schemas } from "@otklik/openapi";
import { aComplaint } from "../contract/stage/stage.ts";
import { freePort, newTestDatabase } from "../servers/postgres.ts";
import { allTexts, file, type Filing, newFiling } from "./stage/filing.ts";
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

/** Starts a server and waits until it is ready. */
async function restarted(environment: NodeJS.ProcessEnv, context: TestContext): Promise<ServerProcess> {
  const server = await launch(environment, context);
  await server.ready;
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
  assert.deepEqual((await allTexts(server.clientOf("artem"))).sort(), filed.sort());
  server.kill("SIGTERM");
  assert.equal(await server.ended, 0);
}

/** Sends a file and kills the server when half of it has left, or soon after all has. True where it said that it has it. */
function sendAndKill(server: ServerProcess, path: string, { bytes, half }: { bytes: Buffer; half: boolean }) {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const headers = { "content-type": "text/plain", "content-length": bytes.length };
  const sending = request(`${server.url}/v1/pk_gorizont${path}`, { method: "PUT", headers });
  sending.on("response", ({ statusCode }) => resolve(statusCode === 200));
  sending.on("error", () => resolve(false));
  const kill = () => server.kill("SIGKILL");
  if (half) sending.write(bytes.subarray(0, bytes.length / 2), kill);
  else sending.end(bytes, () => setTimeout(kill, randomInt(0, 80)));
  return promise;
}

async function keepFiles(data: NodeJS.ProcessEnv, context: TestContext): Promise<void> {
  const environment = { ...data, PORT: String(await freePort()), OTKLIK_LOG_LEVEL: "silent" };
  const texts = Array.from({ length: 5 }, () => randomBytes(400_000).toString("hex"));
  const attachments: string[] = [];
  for (const [index, text] of texts.entries()) {
    const server = await restarted(environment, context);
    const bytes = Buffer.from(text);
    const announced = { name: `${index}.txt`, type: "text/plain", size: bytes.length };
    const { id, path } = await server.clientOf().createUpload(announced);
    const isThere = await sendAndKill(server, path, { bytes, half: index === 0 });
    assert.equal(await server.ended, "SIGKILL");
    const after = await restarted(environment, context);
    const content = new Blob([text], { type: "text/plain" });
    if (!isThere) assert.equal((await after.clientOf().putUpload({ id, content })).size, bytes.length);
    attachments.push(id);
    after.kill("SIGKILL");
    await after.ended;
  }
  const server = await restarted(environment, context);
  const { complaint } = await server.clientOf().createComplaint({ ...aComplaint, attachments });
  const agent = server.clientOf("artem");
  const [filed] = complaint.timeline;
  for (const [index, { id }] of (filed?.attachments ?? []).entries())
    assert.equal(await (await agent.getAttachment({ id })).text(), texts[index]);
  assert.equal(filed?.attachments?.length, texts.length);
}

describe("kill -9", { concurrency: true }, () => {
  const title = `P32: of what was acknowledged nothing is lost and nothing doubled by ${kills} kills on`;

  test(`${title} PGlite`, async (context) => {
    await withFolder((folder) => survive({ DATA_DIR: folder }, context));
  });

  test(`${title} PostgreSQL`, async (context) => {
    await survive({ DATABASE_URL: await newTestDatabase() }, context);
  });

  const whole =
    "P32: a file that was said to be there is there whole, and one that was cut off is taken anew, on";

  test(`${whole} PGlite`, async (context) => {
    await withFolder((folder) => keepFiles({ DATA_DIR: folder }, context));
  });

  test(`${whole} PostgreSQL`, async (context) => {
    await keepFiles({ DATABASE_URL: await newTestDatabase() }, context);
  });
});
