import assert from "node:assert/strict";
import { test } from "node:test";
import { dueAt, promiseState } from "./due-at.ts";

for (const [name, receivedAt, within, timeZone, due] of [
  [
    "three days keep the hour of the day",
    "2026-06-01T09:30:00Z",
    "P3D",
    "Europe/Moscow",
    "2026-06-04T09:30:00Z",
  ],
  [
    "days go by the clock when it springs forward",
    "2026-03-28T11:00:00Z",
    "P3D",
    "Europe/Berlin",
    "2026-03-31T10:00:00Z",
  ],
  [
    "days go by the clock when it falls back",
    "2026-10-24T10:00:00Z",
    "P3D",
    "Europe/Berlin",
    "2026-10-27T11:00:00Z",
  ],
  [
    "hours are hours when it springs forward",
    "2026-03-28T11:00:00Z",
    "PT24H",
    "Europe/Berlin",
    "2026-03-29T11:00:00Z",
  ],
  [
    "an hour that was skipped is the next one",
    "2026-03-28T01:30:00Z",
    "P1D",
    "Europe/Berlin",
    "2026-03-29T01:30:00Z",
  ],
  [
    "days outlive the change of Kazakhstan's zone",
    "2024-02-28T10:00:00Z",
    "P3D",
    "Asia/Almaty",
    "2024-03-02T11:00:00Z",
  ],
  [
    "hours outlive the change of Kazakhstan's zone",
    "2024-02-29T10:00:00Z",
    "PT24H",
    "Asia/Almaty",
    "2024-03-01T10:00:00Z",
  ],
  ["a month ends where it ends", "2026-01-31T10:00:00Z", "P1M", "UTC", "2026-02-28T10:00:00Z"],
] as const) {
  test(`what is promised falls due by the operator's clock: ${name}`, () => {
    assert.equal(dueAt(new Date(receivedAt), within, timeZone).getTime(), Date.parse(due));
  });
}

for (const [answered, now, state] of [
  [undefined, -1, "running"],
  [undefined, 0, "running"],
  [undefined, 1, "breached"],
  [-1, -1, "kept"],
  [0, 5, "kept"],
  [-1, 1_000_000, "kept"],
  [1, 1, "breached"],
  [1, 1_000_000, "breached"],
] as const) {
  const when = answered === undefined ? "unanswered" : `answered ${answered} ms from its moment`;
  test(`a promise ${when} is ${state} ${now} ms from its moment`, () => {
    const moment = Date.parse("2026-06-01T09:30:00Z");
    const keptAt = answered === undefined ? null : new Date(moment + answered);
    assert.equal(promiseState({ dueAt: new Date(moment), keptAt }, new Date(moment + now)), state);
  });
}
