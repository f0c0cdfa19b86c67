import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schemas } from "@otklik/openapi";
import { newTestDatabase } from "../servers/postgres.ts";
import { aComplaint, onServers, serverStage, type Stage } from "../contract/stage/stage.ts";
import { allTexts, file, type Filing, newFiling } from "./stage/filing.ts";

const atOnce = 50;

/** Files until it is filed; fails where an answer is neither the thing nor a request to come back. */
async function fileStubbornly(url: string, filing: Filing): Promise<Schemas["FiledComplaint"]> {
  for (;;) {
    const answer = await file(url, filing);
    if (answer.status === 201) return (await answer.json()) as Schemas["FiledComplaint"];
    const problem = (await answer.json()) as Schemas["Problem"];
    assert.deepEqual([answer.status, problem.code], [409, "idempotency-key-in-flight"]);
    assert.equal(problem.retryable, true);
    assert.ok(Number(answer.headers.get("retry-after")) >= 1);
  }
}

async function count(stage: Stage, { words }: Filing): Promise<number> {
  return (await allTexts(stage.clientOf("artem"))).filter((found) => found === words).length;
}

onServers((stage) => {
  test(`P31: ${atOnce} at once with one key make one complaint, and all get the same answer`, async () => {
    const filing = newFiling();
    const tries = Array.from({ length: atOnce }, () => fileStubbornly(stage().endpoint, filing));
    const answers = await Promise.all(tries);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(await count(stage(), filing), 1);
  });

  test(`P31: ${atOnce} at once with ${atOnce} keys make ${atOnce} complaints`, async () => {
    const filings = Array.from({ length: atOnce }, newFiling);
    await Promise.all(filings.map((filing) => fileStubbornly(stage().endpoint, filing)));
    for (const filing of filings) assert.equal(await count(stage(), filing), 1);
  });

  test("P31: one key with many bodies at once has the effect of one of them", async () => {
    const { key } = newFiling();
    const filings = Array.from({ length: 20 }, (_, index) => ({ key, words: `${key} ${index}` }));
    const statuses = await Promise.all(
      filings.map(async (filing) => (await file(stage().endpoint, filing)).status),
    );
    const words = await allTexts(stage().clientOf("artem"));
    assert.equal(words.filter((found) => found.startsWith(key)).length, 1);
    assert.equal(statuses.filter((status) => status === 201).length, 1);
    assert.ok(statuses.every((status) => [201, 409, 422].includes(status)));
  });

  test(`P31: ${atOnce} at once with one key write one message`, async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const holder = stage().clientOf({ token });
    const message = { number: receipt.number, words: "Still nothing." };
    const idempotencyKey = crypto.randomUUID();
    await Promise.all(
      Array.from({ length: atOnce }, () => holder.addComplaintMessage(message, { idempotencyKey })),
    );
    assert.equal((await holder.getComplaint({ number: receipt.number })).timeline.length, 2);
  });

  test("P31: the same members in another order are the same request", async () => {
    const send = (body: object) =>
      stage().fetch(`${stage().endpoint}/v1/pk_gorizont/complaints`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": "the-order-of-members" },
        body: JSON.stringify(body),
      });
    const { topic, words, consentVersion } = aComplaint;
    const first = await send({ topic, words, consentVersion });
    const again = await send({ consentVersion, words, topic });
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.equal(again.headers.get("idempotency-replayed"), "true");
    assert.deepEqual(await again.json(), await first.json());
  });

  test("P31: an answer is kept for 72 hours", async () => {
    const filing = newFiling();
    const first = await fileStubbornly(stage().endpoint, filing);
    stage().advance(71 * 3_600_000);
    assert.deepEqual(await fileStubbornly(stage().endpoint, filing), first);
  });
});

test(`P34: ${atOnce} at once with one key at two servers of one database make one complaint`, async (context) => {
  const environment = { DATABASE_URL: await newTestDatabase() };
  const servers = [await serverStage(environment), await serverStage(environment)] as const;
  for (const server of servers) context.after(() => server.close());
  const filing = newFiling();
  const tries = Array.from({ length: atOnce }, (_, index) =>
    fileStubbornly(servers[index % 2 === 0 ? 0 : 1].endpoint, filing),
  );
  const answers = await Promise.all(tries);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal(await count(servers[0], filing), 1);
});
