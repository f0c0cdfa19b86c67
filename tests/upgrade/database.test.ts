import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Kysely, sql } from "kysely";
import { dialectOver } from "../../packages/server/database/dialect/dialect.ts";
import { postgresConnections } from "../../packages/server/database/dialect/postgres-connections.ts";
import { migrate } from "../../packages/server/database/migrate.ts";
import { openPGlite } from "../../packages/server/database/pglite/open-pglite.ts";
import { pgliteConnections } from "../../packages/server/database/pglite/pglite-connections.ts";
import type { Tables } from "../../packages/server/database/tables/schema.ts";
import { serverStage, type Stage } from "../contract/stage/stage.ts";
import { newTestDatabase } from "../servers/postgres.ts";

/** What the server of migration 0013 had stored, and what its callers knew. */
interface Before {
  known: {
    keys: Record<"anonymous" | "complaint" | "message" | "rating" | "reopen", string>;
    anonymous: { number: string; secret: string };
    number: string;
    rejected: string;
    feedback: string;
    idea: string;
  };
  tables: Record<string, Record<string, unknown>[]>;
}

const { known, tables } = JSON.parse(
  await readFile(new URL("database-0013.json", import.meta.url), "utf8"),
) as Before;
const { number, keys } = known;

/** Fills a database of migration 0013 with what its server had stored; its keys are still good for a day. */
async function fill(kysely: Kysely<Tables>): Promise<void> {
  await migrate(kysely, "0013-consents-by-thing");
  for (const [table, rows] of Object.entries(tables)) {
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
    const all = JSON.stringify(rows);
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${all}::json)`.execute(
      kysely,
    );
  }
  await sql`update idempotency_keys set expires_at = now() + interval '1 day'`.execute(kysely);
  await kysely.destroy();
}

const places: Record<string, () => Promise<{ environment: NodeJS.ProcessEnv; folder?: string }>> = {
  PGlite: async () => {
    const folder = await mkdtemp(join(tmpdir(), "otklik-upgrade-"));
    const { pglite, release } = await openPGlite(folder);
    await fill(new Kysely({ dialect: dialectOver(pgliteConnections(pglite)) }));
    release();
    return { environment: { DATA_DIR: folder }, folder };
  },
  PostgreSQL: async () => {
    const address = await newTestDatabase();
    await fill(new Kysely({ dialect: dialectOver(postgresConnections(address, 2)) }));
    return { environment: { DATABASE_URL: address } };
  },
};

for (const [database, filled] of Object.entries(places))
  describe(`a database of before, on ${database}`, () => {
    let stage: Stage;
    let folder: string | undefined;

    before(async () => {
      const place = await filled();
      folder = place.folder;
      stage = await serverStage(place.environment);
    });

    after(async () => {
      await stage.close();
      if (folder) await rm(folder, { recursive: true });
    });

    /** What a repeated request answers, and whether it says that it is a repetition. */
    async function repeated(path: string, body: object, { key, by }: { key: string; by?: "anna" }) {
      const authorization = by ? { authorization: `Bearer ${await stage.tokenOf("anna")}` } : {};
      const answer = await stage.fetch(`${stage.endpoint}/v1/pk_gorizont/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key, ...authorization },
        body: JSON.stringify(body),
      });
      const content = (await answer.json()) as Record<string, unknown>;
      return { status: answer.status, isRepeated: answer.headers.has("idempotency-replayed"), content };
    }

    test("tells in its timelines what was said, and the rating's words", async () => {
      const complaint = await stage.clientOf("anna").getComplaint({ number });
      assert.deepEqual(
        complaint.timeline.map(({ words }) => words).filter((words) => words !== null),
        [
          "I was charged twice for July.",
          "Which of the two charges is wrong?",
          "The second one.",
          "We have paid the second charge back.",
          "It took two letters.",
          "It has not arrived yet.",
        ],
      );
      const rated = complaint.timeline.find(({ type }) => type === "complaint.rated");
      assert.deepEqual(rated?.details, { score: 2 });
      const rejected = await stage.clientOf("anna").getComplaint({ number: known.rejected });
      assert.equal(rejected.timeline.at(-1)?.words, "That mast belongs to another operator.");
      const feedback = await stage.clientOf("anna").getFeedback({ number: known.feedback });
      assert.equal(feedback.timeline.at(-1)?.words, "It moves to the first screen in December.");
      const comments = await stage.clientOf("elena").listIdeaComments({ number: known.idea });
      assert.deepEqual(
        comments.items.map(({ words }) => words),
        ["We tried this in two shops."],
      );
    });

    test("is searched as before, and what is filed now is found too", async () => {
      const found = async (search: string) =>
        (await stage.clientOf("artem").listComplaints({ search })).items.map((each) => each.number);
      assert.deepEqual(await found("charge"), [number]);
      const { complaint } = await stage
        .clientOf("anna")
        .createComplaint({ topic: "billing", words: "Charged again!", consentVersion: "2026-01" });
      assert.deepEqual((await found("charged")).sort(), [complaint.number, number].sort());
    });

    test("opens with the receipt of before", async () => {
      const { token } = await stage.clientOf().openReceipt(known.anonymous);
      const complaint = await stage.clientOf({ token }).getComplaint({ number: known.anonymous.number });
      assert.equal(complaint.timeline[0]?.words, "No signal in the lift since Monday.");
    });

    test("P31 answers a key of before with what it had, in today's names, and does nothing twice", async () => {
      const words = "No signal in the lift since Monday.";
      const filing = { topic: "network", words, consentVersion: "2026-01" };
      const filed = await repeated("complaints", filing, { key: keys.anonymous });
      assert.deepEqual([filed.status, filed.isRepeated], [201, true]);
      assert.deepEqual(filed.content["receipt"], known.anonymous);
      const path = `complaints/${number}`;
      const reopening = await repeated(
        `${path}/reopen`,
        { words: "It has not arrived yet." },
        { key: keys.reopen, by: "anna" },
      );
      const rating = await repeated(
        `${path}/rate`,
        { score: 2, words: "It took two letters." },
        { key: keys.rating, by: "anna" },
      );
      const message = await repeated(
        `${path}/messages`,
        { words: "The second one." },
        { key: keys.message, by: "anna" },
      );
      for (const { isRepeated, content } of [reopening, rating, message]) {
        assert.ok(isRepeated);
        assert.doesNotMatch(JSON.stringify(content), /"text":/);
      }
      const other = await repeated(
        `${path}/messages`,
        { words: "The first one." },
        { key: keys.message, by: "anna" },
      );
      assert.deepEqual([other.status, other.content["code"]], [422, "idempotency-key-reused"]);
    });

    test("P26 erases what was said", async () => {
      const anna = stage.clientOf("anna");
      await anna.eraseMyData();
      const feedback = await stage.clientOf("artem").getFeedback({ number: known.feedback });
      assert.ok(feedback.timeline.length > 2);
      assert.deepEqual(
        feedback.timeline.filter(({ words }) => words !== null),
        [],
      );
    });

    test("every figure of its closed days still holds", async () => {
      const { items } = await stage.clientOf().listPromiseDays({});
      const told = items.map(({ hash }) => hash);
      const closed = (tables["promise_days"] ?? []).map(({ hash }) => String(hash));
      assert.equal(closed.length, 3);
      assert.deepEqual(
        closed.filter((hash) => !told.includes(hash)),
        [],
      );
    });
  });
