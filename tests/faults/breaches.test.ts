import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { aComplaint, serverStage, type Stage } from "../contract/stage/stage.ts";
import { newTestDatabase } from "../servers/postgres.ts";

const day = 24 * 3_600_000;
const complaints = 60;

async function file(stage: Stage): Promise<string[]> {
  const filing = Array.from({ length: complaints }, () => stage.clientOf().createComplaint(aComplaint));
  return (await Promise.all(filing)).map(({ complaint }) => complaint.number);
}

/** How often each complaint's timeline tells that its target was missed, once all tell it. */
async function breachesOf(stage: Stage, numbers: string[], signal: AbortSignal): Promise<number[]> {
  const agent = stage.clientOf("artem");
  for (;;) {
    const found = await Promise.all(numbers.map((number) => agent.getComplaint({ number })));
    const counts = found.map(
      ({ timeline }) => timeline.filter(({ details }) => details["promise"] === "solve").length,
    );
    if (!counts.includes(0)) return counts;
    await pause(200, undefined, { signal });
  }
}

async function folder(context: TestContext): Promise<NodeJS.ProcessEnv> {
  const path = await mkdtemp(join(tmpdir(), "otklik-breaches-"));
  context.after(() => rm(path, { recursive: true }));
  return { DATA_DIR: path };
}

const places = {
  PGlite: folder,
  PostgreSQL: async () => ({ DATABASE_URL: await newTestDatabase() }),
};

for (const [name, place] of Object.entries(places)) {
  test(`a breach at whose moment no server ran is recorded within a minute of its return, once (${name})`, async (context) => {
    const environment = await place(context);
    const before = await serverStage(environment);
    const numbers = await file(before);
    await before.close();
    const after = await serverStage(environment);
    context.after(() => after.close());
    after.advance(day + 60_000);
    const minute = AbortSignal.timeout(60_000);
    const counts = await breachesOf(after, numbers, minute);
    assert.deepEqual(new Set(counts), new Set([1]));
    assert.equal(minute.aborted, false);
  });
}

test("two servers on one database record each breach once", async (context) => {
  const environment = await places.PostgreSQL();
  const stages = [await serverStage(environment), await serverStage(environment)] as const;
  context.after(() => Promise.all(stages.map((stage) => stage.close())));
  const [one] = stages;
  const numbers = await file(one);
  for (const stage of stages) stage.advance(day + 1000);
  await breachesOf(one, numbers, AbortSignal.timeout(60_000));
  // Each has come round again by then, and found nothing left to record.
  for (const stage of stages) await nextRound(stage);
  const counts = await breachesOf(one, numbers, AbortSignal.timeout(60_000));
  assert.deepEqual(new Set(counts), new Set([1]));
});

/** Resolves when the server has recorded a breach that was not there before: a round of its own has passed. */
async function nextRound(stage: Stage): Promise<void> {
  const numbers = await file(stage);
  stage.advance(day + 1000);
  await breachesOf(stage, numbers, AbortSignal.timeout(60_000));
}
