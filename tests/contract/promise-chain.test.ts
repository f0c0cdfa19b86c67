import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { after, describe, test } from "node:test";
import { verifyFigures } from "@otklik/server";
import pg from "pg";
import { closeDays } from "../../packages/server/promise/close-days.ts";
import { verifyDays } from "../../packages/server/promise/verify-days.ts";
import { openDatabase } from "../../packages/server/database/open-database.ts";
import { asOperator } from "../../packages/server/database/transactions.ts";
import { readOperators } from "../../packages/server/operators/read-operators.ts";
import { newTestDatabase } from "../servers/postgres.ts";
import { aComplaint, serverStage, type Stage } from "./stage/stage.ts";

const day = 86_400_000;
const operators = fileURLToPath(new URL("../../examples/operators/", import.meta.url));

/** A database that one or more servers use, or none, and a superuser who may do what the application may not. */
class Place {
  readonly url: string;
  readonly #stages: Stage[] = [];

  constructor(url: string) {
    this.url = url;
  }

  async serve(daysAhead = 0): Promise<Stage> {
    const stage = await serverStage({ DATABASE_URL: this.url });
    stage.advance(daysAhead * day);
    this.#stages.push(stage);
    return stage;
  }

  async stop(): Promise<void> {
    for (const stage of this.#stages.splice(0)) await stage.close();
  }

  async asSuperuser(statement: string): Promise<Record<string, string>[]> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async verify(): Promise<{ holds: boolean; said: string }> {
    const said: string[] = [];
    const environment = { DATABASE_URL: this.url, OTKLIK_OPERATORS: operators };
    const holds = await verifyFigures(environment, (sentence) => said.push(sentence));
    return { holds, said: said[0] ?? "" };
  }
}

/** Writes another text with the hash that belongs to it. */
function rehashed(text: string): string {
  return `text = ${text}, hash = encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
}

async function closedDays(stage: Stage, atLeast: number): Promise<string[]> {
  for (;;) {
    const { items } = await stage.clientOf().listPromiseDays({ limit: 100 });
    if (items.length >= atLeast) return items.map((item) => item.day);
    await pause(50);
  }
}

/** A place with complaints, answered or not, on some days that are over; no server runs. */
async function withHistory(): Promise<Place> {
  const place = new Place(await newTestDatabase());
  const stage = await place.serve();
  for (let count = 0; count < 3; count++) {
    const { receipt } = await stage.clientOf().createComplaint(aComplaint);
    await stage.clientOf("artem").addComplaintMessage({ number: receipt.number, words: "Done." });
    await stage.clientOf().createComplaint({ ...aComplaint, topic: "billing" });
    stage.advance(day);
  }
  await closedDays(stage, 3);
  await place.stop();
  return place;
}

describe("the chain of the figures", () => {
  const places: Place[] = [];
  after(async () => {
    for (const place of places) await place.stop();
  });

  async function history(): Promise<Place> {
    const place = await withHistory();
    places.push(place);
    return place;
  }

  test("holds as the server has written it", async () => {
    const place = await history();
    const { holds, said } = await place.verify();
    assert.match(said, /^gorizont: all 3 days up to \d{4}-\d\d-\d\d \([0-9a-f]{64}\) hold/);
    assert.equal(holds, true);
  });

  for (const [what, statement, why] of [
    [
      "another figure in a text",
      `update promise_days set text = replace(text, '"received":2', '"received":1') where day = $`,
      "its hash is not that of its text",
    ],
    [
      "another figure in a text with its hash",
      `update promise_days set
        text = replace(text, '"received":2', '"received":1'),
        hash = encode(sha256(convert_to(replace(text, '"received":2', '"received":1'), 'UTF8')), 'hex')
        where day = $`,
      "its topics do not come to what it says",
    ],
    [
      "other topics",
      `update promise_days set details = replace(details, 'billing', 'shops') where day = $`,
      "its topics are not those that it was bound to",
    ],
    ["a day less", "delete from promise_days where day = $", "the day before it is missing"],
    [
      "an event less",
      "delete from events where type = 'complaint.answered'",
      "the events say something else",
    ],
    [
      "an answer that is said to have come later",
      "update events set at = at + interval '5 hours' where type = 'complaint.answered'",
      "the events say something else",
    ],
    [
      "a promise that is said to have been longer",
      `update events set details = details || '{"answerDueAt": "2026-01-01T00:00:00Z"}'
        where type = 'complaint.received'`,
      "the events say something else",
    ],
    [
      "a day that follows another than the one before",
      `update promise_days set previous_hash = repeat('1', 64),
        ${rehashed("replace(text, previous_hash, repeat('1', 64))")} where day = $`,
      "it does not follow the day before",
    ],
    [
      "a day that ends later than it did",
      "update promise_days set ends_at = ends_at + interval '1 hour' where day = $",
      "it does not begin and end where it should",
    ],
    [
      "a day of another operator",
      `update promise_days set ${rehashed("replace(text, 'gorizont', 'stepnet')")} where day = $`,
      "it is another operator's",
    ],
    ["something that is no JSON", "update promise_days set text = 'gone' where day = $", "its hash"],
  ] as const) {
    test(`does not hold with ${what}`, async () => {
      const place = await history();
      const [, second] = await place.asSuperuser("select day from promise_days order by day");
      await place.asSuperuser(statement.replace("$", `'${second?.["day"] ?? ""}'`));
      const { holds, said } = await place.verify();
      assert.equal(holds, false);
      assert.ok(said.includes(`does not hold: ${why}`), said);
    });
  }

  /** The database without its newest day, and when that day could be closed. */
  async function withoutNewestDay() {
    const place = await history();
    const all = await readOperators(operators, ["http://127.0.0.1"]);
    const operator = all.find((each) => each.operator === "gorizont");
    assert.ok(operator);
    const { kysely, close } = await openDatabase({ connectionString: place.url });
    const [newest] = await place.asSuperuser(
      "delete from promise_days where day = (select max(day) from promise_days) returning day, ends_at as end",
    );
    const closes = new Date(newest?.["end"] ?? "").getTime() + 60_000;
    const brokenAt = async (now: number) =>
      (await asOperator(kysely, "gorizont", (seen) => verifyDays(seen, operator, new Date(now)))).broken;
    const closeAt = (now: number) =>
      asOperator(kysely, "gorizont", (transaction) => closeDays(transaction, operator, new Date(now)));
    const daysThere = async () => (await place.asSuperuser("select from promise_days")).length;
    return { place, day: newest?.["day"], closes, brokenAt, closeAt, daysThere, close };
  }

  test("does not hold without its newest day, once that should have been closed long since", async () => {
    const { day: newest, closes, brokenAt, close } = await withoutNewestDay();
    assert.equal(await brokenAt(closes + 3_600_000), undefined);
    assert.deepEqual(await brokenAt(closes + 3_600_000 + 1), { day: newest, why: "it is missing" });
    await close();
  });

  test("gets no day that is not over, or on which something has no number yet", async () => {
    const { place, closes, closeAt, daysThere, close } = await withoutNewestDay();
    await closeAt(closes - 1);
    assert.equal(await daysThere(), 2);
    const newest = "where id = (select id from events order by id desc limit 1)";
    const [numbered] = await place.asSuperuser(`select position from events ${newest}`);
    await place.asSuperuser(`update events set position = null ${newest}`);
    assert.equal(await closeAt(closes), "soon");
    assert.equal(await daysThere(), 2);
    await place.asSuperuser(`update events set position = ${numbered?.["position"]} ${newest}`);
    assert.equal(await closeAt(closes), "done");
    assert.equal(await daysThere(), 3);
    await close();
    assert.equal((await place.verify()).holds, true);
  });

  test("cannot be rewritten by the application", async () => {
    const place = await history();
    for (const statement of ["update promise_days set text = ''", "delete from promise_days"]) {
      const asApplication = `begin; set local role otklik_app;
        select set_config('otklik.operator', 'gorizont', true); ${statement}; commit`;
      await assert.rejects(place.asSuperuser(asApplication), { code: "42501" });
    }
  });

  test("goes on after days without a server, with no day left out", async () => {
    const place = await history();
    const stage = await place.serve(40);
    const days = await closedDays(stage, 39);
    const [first = ""] = days;
    assert.deepEqual(
      days,
      days.map((_, index) => new Date(Date.parse(first) + index * day).toISOString().slice(0, 10)),
    );
    await place.stop();
    assert.equal((await place.verify()).holds, true);
  });

  test("is one, however many servers close the same days", async () => {
    const place = await history();
    const stages = await Promise.all([place.serve(), place.serve(), place.serve()]);
    for (const ahead of [5, 3]) {
      for (const stage of stages) stage.advance(ahead * day);
      await Promise.all(stages.map((stage) => closedDays(stage, ahead)));
    }
    const days = await closedDays(stages[0], 8);
    assert.equal(new Set(days).size, days.length);
    await place.stop();
    assert.equal((await place.verify()).holds, true);
  });
});
