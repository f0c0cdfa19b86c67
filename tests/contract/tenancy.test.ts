import assert from "node:assert/strict";
import { test } from "node:test";
import type { Client } from "@otklik/client";
import pg from "pg";
import { newTestDatabase } from "../servers/postgres.ts";
import { assertRefused } from "./stage/contractual-fetch.ts";
import { newPhone } from "./stage/phones.ts";
import { aComplaint, onServers, serverStage, type Stage } from "./stage/stage.ts";

const tables = [
  ...["complaints", "callbacks", "callback_slots", "feedback", "ideas", "idea_votes", "idea_followers"],
  ...["events", "idempotency_keys", "receipts", "receipt_sessions", "mailed_secrets"],
  ...["mails", "mail_links", "blocked_addresses", "mail_budgets"],
];

onServers((stage) => {
  const staffOfGorizont = () => stage().clientOf("marina");
  const atStepnet = () => stage().clientOf(undefined, "pk_stepnet");

  test("P12: a number of another operator is nothing to anybody, as if there were none", async () => {
    const { complaint } = await atStepnet().createComplaint(aComplaint);
    const refusalOf = async (number: string) => {
      const authorization = `Bearer ${await stage().tokenOf("marina")}`;
      const url = `${stage().endpoint}/v1/pk_gorizont/complaints/${number}`;
      const { requestId, ...problem } = await assertRefused(
        await stage().fetch(url, { headers: { authorization } }),
        404,
      );
      assert.ok(requestId);
      return problem;
    };
    assert.deepEqual(await refusalOf(complaint.number), await refusalOf("0000-0000-0"));
    const message = { number: complaint.number, words: "Hello." };
    await assert.rejects(staffOfGorizont().addComplaintMessage(message), { status: 404 });
    const { timeline } = await stage()
      .clientOf("artem", "pk_stepnet")
      .getComplaint({ number: complaint.number });
    assert.equal(timeline.length, 1);
  });

  test("P12: a receipt and its token open nothing at another operator's site", async () => {
    const { receipt } = await atStepnet().createComplaint(aComplaint);
    await assert.rejects(stage().clientOf().openReceipt(receipt), { status: 404 });
    const { token } = await atStepnet().openReceipt(receipt);
    const { number } = receipt;
    assert.equal((await stage().clientOf({ token }, "pk_stepnet").getComplaint({ number })).number, number);
    await assert.rejects(stage().clientOf({ token }).getComplaint({ number }), { status: 401 });
    await assert.rejects(stage().clientOf({ token }).addComplaintMessage({ number, words: "Hi." }), {
      status: 401,
    });
  });

  test("P12: one key at two operators' sites has two effects", async () => {
    const idempotencyKey = crypto.randomUUID();
    const ours = await stage().clientOf().createComplaint(aComplaint, { idempotencyKey });
    const theirs = await atStepnet().createComplaint(
      { ...aComplaint, words: "Another." },
      { idempotencyKey },
    );
    assert.notEqual(ours.receipt.number, theirs.receipt.number);
    assert.equal(theirs.complaint.words, "Another.");
  });

  test("P12: a list at one operator holds nothing of the other, with the other's cursor neither", async () => {
    const theirs = new Set<string>();
    for (let index = 0; index < 3; index++) {
      theirs.add((await atStepnet().createComplaint(aComplaint)).receipt.number);
      await stage().clientOf().createComplaint(aComplaint);
    }
    const { nextCursor } = await stage().clientOf("artem", "pk_stepnet").listComplaints({ limit: 1 });
    assert.ok(nextCursor);
    for (const input of [{ limit: 100 }, { limit: 100, cursor: nextCursor }]) {
      const { items } = await staffOfGorizont().listComplaints(input);
      assert.ok(items.length > 0);
      assert.ok(items.every(({ number }) => !theirs.has(number)));
    }
  });

  for (const [what, give] of Object.entries({
    callback: async (client: Client) => {
      const { items } = await client.listCallbackSlots();
      const call = { topic: "network", phone: newPhone(), consentVersion: "2026-01" };
      return (await client.createCallback({ ...call, startsAt: items[0]?.startsAt ?? "" })).receipt;
    },
    feedback: async (client: Client) => (await client.createFeedback({ words: "Good." })).receipt,
  })) {
    test(`P12: a ${what} of another operator is nothing to staff, and its receipt opens nothing`, async () => {
      const receipt = await give(atStepnet());
      const { number } = receipt;
      const staff = staffOfGorizont();
      const asked = what === "callback" ? staff.getCallback({ number }) : staff.getFeedback({ number });
      await assert.rejects(asked, { status: 404 });
      await assert.rejects(stage().clientOf().openReceipt(receipt), { status: 404 });
    });
  }

  test("P12: ideas of another operator are neither listed nor found, and each operator counts its own", async () => {
    const theirs = stage().clientOf("elena", "pk_stepnet");
    const ours = stage().clientOf("elena");
    const before = (await ours.getIdeaFigures()).total;
    const title = "Степной ветер в каждом доме.";
    const { number } = await theirs.createIdea({ step: "use", title });
    assert.equal((await ours.getIdeaFigures()).total, before);
    assert.deepEqual((await ours.listIdeas({ words: "степной ветер" })).items, []);
    assert.deepEqual((await ours.listSimilarIdeas({ words: title })).items, []);
    const own = await ours.createIdea({ step: "use", title: "Ours." });
    assert.equal(Number(own.number), before + 1);
    await theirs.voteForIdea({ number });
    assert.equal((await ours.getIdea({ number: own.number })).votes, 0);
  });

  test("P11: a person of the same name at two operators is two persons", async () => {
    const [ours, theirs] = [stage().clientOf("anna"), stage().clientOf("anna", "pk_stepnet")];
    const { receipt } = await ours.createComplaint(aComplaint);
    const other = await theirs.createComplaint(aComplaint);
    const { items } = await theirs.listComplaints({ limit: 100 });
    assert.ok(items.some(({ number }) => number === other.receipt.number));
    assert.ok(items.every(({ number }) => number !== receipt.number));
  });
});

/** Runs the work on a database in which both operators have something of every kind. */
async function onFilledDatabase(
  work: (database: pg.Client, environment: { DATABASE_URL: string }) => Promise<void>,
): Promise<void> {
  const environment = { DATABASE_URL: await newTestDatabase() };
  const stage: Stage = await serverStage(environment);
  for (const site of ["pk_gorizont", "pk_stepnet"] as const) {
    const client = stage.clientOf(undefined, site);
    await client.openReceipt((await client.createComplaint(aComplaint)).receipt);
    await client.createFeedback({ words: "Good." });
    const { items } = await client.listCallbackSlots();
    const startsAt = items[0]?.startsAt ?? "";
    const call = { topic: "network", phone: "+7 900 000-00-01", startsAt, consentVersion: "2026-01" };
    await client.createCallback(call);
    const employee = stage.clientOf("elena", site);
    const { number } = await employee.createIdea({ step: "use", title: "An idea." });
    await employee.voteForIdea({ number });
    const anna = stage.clientOf("anna", site);
    const { receipt } = await anna.createComplaint(aComplaint);
    await anna.mailReceipt({ number: receipt.number, address: "anna@example.org", page: stage.endpoint });
    await blockMail(stage, site);
  }
  await stage.close();
  const database = new pg.Client({ connectionString: environment.DATABASE_URL });
  await database.connect();
  await work(database, environment);
  await database.end();
}

/** Says of the mail that lies in the demo's tray that it was not meant, once it is there. */
async function blockMail({ endpoint }: Stage, site: string): Promise<void> {
  const link = new RegExp(`href="([^"]+/mail/${site.slice("pk_".length)}/[^"]+)"`);
  for (;;) {
    const [, found] = link.exec(await (await fetch(`${endpoint}/demo/mail`)).text()) ?? [];
    if (!found) continue;
    assert.equal((await fetch(`${found}/block`, { method: "POST" })).status, 200);
    return;
  }
}

test("P12: without an operator the application's role sees no row, with one that operator's alone", async () => {
  await onFilledDatabase(async (database) => {
    await database.query("set role otklik_app");
    for (const table of tables) {
      await database.query("select set_config('otklik.operator', '', false)");
      assert.equal((await database.query(`select from ${table}`)).rowCount, 0, table);
      await database.query("select set_config('otklik.operator', 'stepnet', false)");
      const { rows } = await database.query<{ operator: string }>(
        `select operator_id as operator from ${table}`,
      );
      assert.ok(rows.length > 0 && rows.every(({ operator }) => operator === "stepnet"), table);
    }
  });
});

test("P12: the application's role cannot write another operator's rows, nor rewrite what happened", async () => {
  await onFilledDatabase(async (database) => {
    await database.query("set role otklik_app");
    await database.query("select set_config('otklik.operator', 'stepnet', false)");
    for (const [statement, reason] of [
      ["update complaints set operator_id = 'gorizont'", /row-level security/],
      ["update events set words = 'never said'", /permission denied/],
      ["update events set position = 1", /permission denied/],
      ["delete from events", /permission denied/],
      ["delete from complaints", /permission denied/],
      ["delete from callbacks", /permission denied/],
      ["delete from feedback", /permission denied/],
      ["delete from ideas", /permission denied/],
      ["update receipts set secret_hash = ''", /permission denied/],
      ["truncate complaints", /permission denied/],
      ["alter table complaints disable row level security", /must be owner/],
      ["create table own (a int)", /permission denied/],
      ["drop table events", /must be owner/],
    ] as const) {
      await assert.rejects(database.query(statement), reason, statement);
    }
    const update = "update complaints set words = 'changed' where operator_id = 'gorizont'";
    assert.equal((await database.query(update)).rowCount, 0);
  });
});

for (const [weakness, statement, reason] of [
  [
    "a table does not force row-level security",
    "alter table events no force row level security",
    /table events does/,
  ],
  [
    "a table has no row-level security",
    "alter table complaints disable row level security",
    /table complaints does/,
  ],
  [
    "a table shows rows to nobody's operator",
    "create policy all_of_it on receipt_sessions to otklik_app using (true)",
    /rows of receipt_sessions are visible/,
  ],
  [
    "a new table lies open to the application",
    "create table gifts (a int); grant select on gifts to otklik_app",
    /table gifts does/,
  ],
] as const) {
  test(`P12: a server does not start where ${weakness}, and names it`, async () => {
    await onFilledDatabase(async (database, environment) => {
      await database.query(statement);
      await assert.rejects(serverStage(environment), reason);
    });
  });
}
