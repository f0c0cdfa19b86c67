import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { listen } from "../contract/stage/live-stream.ts";
import { startPostgres, type TestPostgres } from "../servers/postgres.ts";
import { allTexts, file, type Filing, newFiling } from "./stage/filing.ts";
import { launch, type ServerProcess } from "./stage/server-process.ts";

let postgres: TestPostgres;
let server: ServerProcess;
before(async () => {
  postgres = await startPostgres();
  server = await launch({ DATABASE_URL: postgres.url, OTKLIK_LOG_LEVEL: "silent" });
  await server.ready;
});
after(async () => {
  server.kill("SIGTERM");
  await server.ended;
  postgres.stop();
});

const statusOf = async (path: string) => (await fetch(server.url + path)).status;

test("P36: while the database is away writes answer 503 and the process lives; then all goes on by itself", async () => {
  const { receipt } = await server.clientOf().createComplaint({
    topic: "network",
    words: "No signal.",
    consentVersion: "2026-01",
  });
  const { token } = await server.clientOf().openReceipt(receipt);
  const stream = await listen({ endpoint: server.url, fetch: globalThis.fetch }, token);
  const writers = writeOn(12);

  await writers.until(201, 30);
  await postgres.pause();
  await writers.until(503, 30);
  assert.deepEqual([await statusOf("/livez"), await statusOf("/readyz")], [200, 503]);

  await postgres.resume();
  await writers.until(201, 30);
  assert.deepEqual([await statusOf("/livez"), await statusOf("/readyz")], [200, 200]);
  const acknowledged = await writers.stop();
  const found = (await allTexts(server.clientOf("artem"))).sort();
  assert.deepEqual(new Set(found).size, found.length);
  assert.ok(acknowledged.every((words) => found.includes(words)));

  await server.clientOf("artem").addComplaintMessage({ number: receipt.number, words: "Back again." });
  assert.equal((await stream.next()).type, "complaint.answered");
  stream.leave();
  await heardAgain();
});

/** Resolves once the server listens to the database's notifications again. */
async function heardAgain(): Promise<void> {
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const ears = "select from pg_stat_activity where application_name = 'otklik relay'";
  while ((await database.query(ears)).rowCount !== 1);
  await database.end();
}

/** Files complaints at several desks until it is told to stop; each goes on trying with its key. */
function writeOn(desks: number) {
  const acknowledged: string[] = [];
  let waiting = { status: 0, left: 0, resolve: () => {} };
  let stopped = false;
  const note = (status: number) => {
    if (status === waiting.status && --waiting.left === 0) waiting.resolve();
  };
  const desk = async () => {
    while (!stopped) await stubbornly(newFiling());
  };
  const stubbornly = async (filing: Filing) => {
    while (!stopped) {
      const answer = await file(server.url, filing);
      const text = await answer.text();
      assert.ok([201, 409, 503].includes(answer.status), `${answer.status} ${text}`);
      if (answer.status === 503) assert.ok(Number(answer.headers.get("retry-after")) > 0);
      if (answer.status === 201) acknowledged.push(filing.words);
      note(answer.status);
      if (answer.status === 201) return;
    }
  };
  const writing = Promise.all(Array.from({ length: desks }, desk));
  return {
    /** Resolves after so many more answers of that status; rejects where an answer was wrong. */
    until: (status: number, left: number) => {
      const reached = new Promise<void>((resolve) => (waiting = { status, left, resolve }));
      return Promise.race([reached, writing.then(() => {})]);
    },
    stop: async () => {
      stopped = true;
      await writing;
      return acknowledged;
    },
  };
}
