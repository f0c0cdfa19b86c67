import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { keeping } from "../../../packages/server/app.ts";
import { openDatabase } from "../../../packages/server/database/open-database.ts";
import { eraseExpired } from "../../../packages/server/cases/own-data/erase-expired.ts";
import { readOperators } from "../../../packages/server/operators/read-operators.ts";
import { newTestDatabase } from "../../servers/postgres.ts";
import { newPhone } from "../stage/phones.ts";
import { aComplaint, serverStage, type Stage } from "../stage/stage.ts";

const day = 24 * 3_600_000;
const words = "The mast behind the bakery hums at night.";

let stage: Stage;
let connectionString: string;
let owner: pg.Client;

before(async () => {
  connectionString = await newTestDatabase();
  stage = await serverStage({ DATABASE_URL: connectionString });
  owner = new pg.Client({ connectionString });
  await owner.connect();
});

after(async () => {
  await owner.end();
  await stage.close();
});

/** The tables in which a text stands in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'",
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await owner.query(`select from "${name}" where strpos("${name}"::text, $1) > 0`, [
      text,
    ]);
    if (rowCount) found.push(name);
  }
  return found;
}

test("nothing personal of an erased customer is left in any column of any table", async () => {
  const viktor = stage.clientOf("viktor");
  const phone = newPhone();
  const { complaint } = await viktor.createComplaint({
    ...aComplaint,
    words,
    email: "v.belov@example.org",
    phone,
    consents: [{ id: "surveys", version: "2026-01" }],
  });
  const { number } = complaint;
  await viktor.addComplaintMessage({ number, words: `Again: ${words}` });
  await stage.clientOf("artem").addComplaintMessage({ number, words: `You wrote: ${words}` });
  await viktor.createFeedback({ words });
  const personal = [
    words,
    "Виктор Белов",
    "v.belov@example.org",
    phone.slice(-7),
    "gorizont-viktor",
    "surveys",
  ];
  for (const text of personal) assert.ok((await tablesWith(text)).length > 0, text);

  const agent = stage.clientOf("artem");
  const { version: seenVersion } = await agent.getComplaint({ number });
  await agent.resolveComplaint({ number, words: `Solved: ${words}`, cause: "equipment" }, { seenVersion });
  await viktor.rateComplaint({ number, score: 2, words: `Still: ${words}` });
  await viktor.closeComplaint({ number });
  stage.advance(31 * day);
  const { erased, held } = await viktor.eraseMyData();
  assert.deepEqual([erased.length, held], [2, []]);
  for (const text of personal) assert.deepEqual(await tablesWith(text), [], text);
  const { timeline } = await stage.clientOf("artem").getComplaint({ number });
  assert.ok(timeline.length > 6 && timeline.every(({ words }) => words === null));
  assert.equal(timeline.at(-1)?.type, "complaint.erased");
});

test("who erases may take words away, and do nothing else to what has happened", async () => {
  await stage.clientOf("viktor").createFeedback({ words: "Fine." });
  const refused = { code: "42501" };
  const attempts = [
    "update events set words = 'Rewritten.'",
    "update events set words = null, actor_name = 'Somebody'",
    "update events set owner_subject = 'gorizont-anna', words = null",
    "update events set type = 'feedback.praised'",
    "delete from events",
    "update feedback set words = 'Rewritten.'",
  ];
  for (const attempt of attempts) await assert.rejects(as("otklik_eraser", attempt), refused, attempt);
  await assert.rejects(as("otklik_app", "update events set words = null"), refused);
  await assert.rejects(as("otklik_app", "delete from receipts"), refused);
});

async function as(role: string, statement: string): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query(
      "select set_config('role', $1, true), set_config('otklik.operator', 'gorizont', true)",
      [role],
    );
    await owner.query(statement);
  } finally {
    await owner.query("rollback");
  }
}

test("what is over its time is erased without anybody's asking, by the rule of its own operator, once", async () => {
  const { receipt: old } = await stage
    .clientOf()
    .createFeedback({ scale: "csat", score: 4, words: "Old words." });
  const { receipt: open } = await stage.clientOf().createComplaint({ ...aComplaint, words: "Still open." });
  const database = await openDatabase({ connectionString });
  const folder = fileURLToPath(new URL("../../../examples/operators/", import.meta.url));
  const operators = await readOperators(folder, ["http://127.0.0.1"]);
  const eraseAfter = (days: number) => {
    const now = new Date(Date.now() + 31 * day + days * day);
    return eraseExpired(database.kysely, keeping, { operators, now });
  };
  await eraseAfter(364);
  assert.equal((await tablesWith("Old words.")).length, 2);
  await eraseAfter(367);
  await eraseAfter(4000);
  await database.close();
  assert.deepEqual(await tablesWith("Old words."), []);
  const agent = stage.clientOf("artem");
  const { timeline, score } = await agent.getFeedback({ number: old.number });
  assert.deepEqual(
    timeline.map(({ type, actor }) => `${type} ${actor.role}`),
    ["feedback.received customer", "feedback.erased operator"],
  );
  assert.equal(score, 4);
  assert.equal((await agent.getComplaint({ number: open.number })).words, "Still open.");
});
