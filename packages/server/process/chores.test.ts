import assert from "node:assert/strict";
import { test } from "node:test";
import { repeat } from "./chores.ts";

type Entry = Record<string, unknown>;

/** A logger that keeps what it is given. */
function notebook() {
  const entries: Entry[] = [];
  const keep = (entry: Entry) => void entries.push(entry);
  return { entries, logger: { error: keep, info: keep } };
}

test("a chore that fails is logged by its name, counted, and tried again until it works", async () => {
  const { entries, logger } = notebook();
  const ending = new AbortController();
  let times = 0;
  await new Promise<void>((resolve) => {
    const work = () => {
      times += 1;
      if (times <= 2) return Promise.reject(new TypeError("secret words"));
      resolve();
      return Promise.resolve();
    };
    repeat({ name: "sweep", everyMs: 1, work }, { signal: ending.signal, logger });
  });
  await new Promise(setImmediate);
  ending.abort();
  assert.deepEqual(entries, [
    { chore: "sweep", failures: 1, error: "TypeError", code: undefined },
    { chore: "sweep", failures: 2, error: "TypeError", code: undefined },
    { chore: "sweep", failures: 2 },
  ]);
});

test("a chore that rests for an hour is tried again within the retry's time when it failed", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { logger } = notebook();
  const ending = new AbortController();
  let times = 0;
  const work = () => {
    times += 1;
    return times === 1 ? Promise.reject(new Error()) : Promise.resolve();
  };
  repeat({ name: "sweep", everyMs: 3_600_000, work }, { signal: ending.signal, logger, retryMs: 60_000 });
  const settled = () => new Promise(setImmediate);
  context.mock.timers.tick(3_600_000);
  await settled();
  context.mock.timers.tick(60_000);
  await settled();
  assert.equal(times, 2);
  context.mock.timers.tick(60_000);
  await settled();
  assert.equal(times, 2, "after a success the whole rest is kept");
  ending.abort();
});

test("a chore that takes long is never done twice at once, and not again after the end", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { logger } = notebook();
  const ending = new AbortController();
  let begun = 0;
  let finish: () => void = () => {};
  await new Promise<void>((resolve) => {
    const work = () => {
      begun += 1;
      resolve();
      return new Promise<void>((done) => (finish = done));
    };
    repeat({ name: "sweep", everyMs: 1, work }, { signal: ending.signal, logger });
    context.mock.timers.tick(1);
  });
  context.mock.timers.tick(1000);
  assert.equal(begun, 1);
  ending.abort();
  finish();
  await new Promise(setImmediate);
  context.mock.timers.tick(1000);
  assert.equal(begun, 1);
});
