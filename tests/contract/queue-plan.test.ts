import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { listQueue, type QueueListing } from "../../packages/server/complaints/complaint-queue.ts";
import { soughtIn } from "../../packages/server/complaints/complaint-search.ts";
import { openDatabase } from "../../packages/server/database/open-database.ts";
import { newTestDatabase } from "../servers/postgres.ts";
import { planOf } from "../servers/plan-of.ts";

/** Ten thousand complaints of a year: two of ten are open, the words of each name its house. */
const fill = `
  insert into complaints (operator_id, id, number, topic, department, words, language, status, assignee_subject,
    customer_tier, served_first, consent_version, consented_at, received_at, answer_due_at, solve_due_at, answered_at, version)
  select 'gorizont', gen_random_uuid(), 'plan-' || n, (array['network', 'billing', 'shops'])[1 + n % 3], 'network',
    'Нет связи в подъезде, дом ' || n, 'ru',
    case n % 10 when 0 then 'received' when 1 then 'waiting_for_customer' else 'closed' end,
    case when n % 500 = 0 then 'gorizont-artem' end, case when n % 50 = 0 then 'vip' end, n % 50 = 0,
    '2026-01', at, at, at + interval '3 days', at + interval '1 day', case when n % 10 > 0 then at end, 1
  from (select n, now() - n * interval '50 minutes' as at from generate_series(1, 10000) n) each`;

const open = ["received", "in_progress", "waiting_for_customer"] as const;
let databaseUrl: string;
let ended: () => Promise<void>;

before(async () => {
  databaseUrl = await newTestDatabase();
  ended = (await openDatabase({ connectionString: databaseUrl })).close;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(fill);
  await client.query("vacuum analyze");
  await client.end();
});

after(() => ended());

const asked = {
  filter: { status: [...open] },
  operator: { topics: [] },
  subject: "gorizont-artem",
  now: new Date(),
  after: undefined,
  size: 51,
} satisfies QueueListing;

for (const [what, { search, ...listing }] of Object.entries<Partial<QueueListing> & { search?: string }>({
  "the first page of the queue": {},
  "a page further down": { after: ["1", "1790000000", "00000000-0000-7000-8000-000000000000"] },
  "the queue of everything": { filter: {} },
  "what waits for its customer": { filter: { status: ["waiting_for_customer"] } },
  "what one agent looks after": { filter: { status: [...open], assignee: "me" } },
  "what nobody looks after": { filter: { status: [...open], assignee: "none" } },
  "one topic of a department, at risk": {
    filter: { topic: "shops", department: "network", promise: "at_risk" },
  },
  "broken promises": { filter: { status: [...open], promise: "breached" } },
  "a word that all say": { search: "подъезды" },
  "a word that one says": { search: "4711" },
  "words of both kinds": { search: "связи в доме 4711" },
  "a number": { search: "7K3F-92XQ-R" },
})) {
  test(`of ten thousand complaints ${what} is read without going through all of them`, async () => {
    const plan = await planOf(databaseUrl, async (transaction) =>
      listQueue(transaction, {
        ...asked,
        ...listing,
        ...(search !== undefined && { filter: {}, sought: await soughtIn(transaction, search) }),
      }),
    );
    assert.ok(plan.length > 0);
    assert.deepEqual(
      plan.filter((node) => node.startsWith("Seq Scan")),
      [],
      plan.join(" ← "),
    );
  });
}
