import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, Problem } from "@otklik/client";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

const day = 24 * 3_600_000;

onEveryStage((stage) => {
  const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

  /** Files a complaint and gives it with a client that holds its receipt. */
  async function filed(words = aComplaint.words) {
    const { complaint, receipt } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, words });
    const { token } = await stage().clientOf().openReceipt(receipt);
    return { complaint, receipt, holder: stage().clientOf({ token }) };
  }

  test("a stranger's complaint has a number, a receipt and a running promise of three days", async () => {
    const { complaint, receipt } = await stage().clientOf().createComplaint(aComplaint);
    assert.equal(receipt.number, complaint.number);
    assert.equal(complaint.status, "received");
    assert.equal(complaint.promise.state, "running");
    assert.equal(Date.parse(complaint.promise.answerDueAt) - Date.parse(complaint.receivedAt), 3 * day);
    assert.deepEqual(
      complaint.timeline.map(({ type, words }) => ({ type, words })),
      [{ type: "complaint.received", words: aComplaint.words }],
    );
  });

  test("P14: numbers are not sequential and secrets never repeat", async () => {
    const receipts = await Promise.all(
      Array.from({ length: 20 }, () => stage().clientOf().createComplaint(aComplaint)),
    );
    assert.equal(new Set(receipts.map(({ receipt }) => receipt.number)).size, 20);
    assert.equal(new Set(receipts.map(({ receipt }) => receipt.secret)).size, 20);
    const starts = new Set(receipts.map(({ receipt }) => receipt.number.slice(0, 4)));
    assert.ok(starts.size > 15, "the numbers share their beginning");
  });

  test("a receipt opens its complaint on another device", async () => {
    const { complaint, holder } = await filed("Charged twice for March.");
    const opened = await holder.getComplaint({ number: complaint.number });
    assert.equal(opened.words, "Charged twice for March.");
    assert.equal(opened.customer, undefined);
  });

  test("P14: a wrong secret and an unknown number look the same", async () => {
    const { receipt } = await filed();
    const wrongSecret = { number: receipt.number, secret: "AAAAAAAAAAAAAAAAAAAAAA" };
    const unknownNumber = { number: "0000-0000-0", secret: receipt.secret };
    const [one, other] = await Promise.all(
      [wrongSecret, unknownNumber].map(async (guess) => {
        const answer = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont/receipts`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(guess),
        });
        const { requestId, ...body } = (await answer.json()) as { requestId: string };
        const headers = [...answer.headers.keys()].filter((name) => name !== "x-request-id").sort();
        return { status: answer.status, headers, body, id: typeof requestId };
      }),
    );
    assert.deepEqual(one, other);
    assert.equal(one?.status, 404);
  });

  test("P13: a receipt opens no other complaint, and says so as if there were none", async () => {
    const { holder } = await filed();
    const { complaint: another } = await filed();
    await assert.rejects(holder.getComplaint({ number: another.number }), problem("not-found"));
    await assert.rejects(
      holder.addComplaintMessage({ number: another.number, words: "hi" }),
      problem("not-found"),
    );
    await assert.rejects(holder.getComplaint({ number: "0000-0000-0" }), problem("not-found"));
  });

  test("an answer of staff keeps the promise and is read by the customer", async () => {
    const { complaint, holder } = await filed();
    const agent = stage().clientOf("artem");
    await agent.addComplaintMessage({ number: complaint.number, words: "We fix it tomorrow." });
    const read = await holder.getComplaint({ number: complaint.number });
    assert.equal(read.status, "in_progress");
    assert.equal(read.promise.state, "kept");
    assert.deepEqual(
      read.timeline.map(({ type, actor, words }) => [type, actor.role, words]),
      [
        ["complaint.received", "customer", aComplaint.words],
        ["complaint.answered", "agent", "We fix it tomorrow."],
      ],
    );
  });

  test("a customer's own message does not keep the promise", async () => {
    const { complaint, holder } = await filed();
    const written = await holder.addComplaintMessage({ number: complaint.number, words: "Still nothing." });
    assert.equal(written.promise.state, "running");
    assert.equal(written.timeline.at(-1)?.type, "complaint.message-added");
  });

  test("a second answer leaves the moment of the first", async () => {
    const { complaint } = await filed();
    const agent = stage().clientOf("artem");
    const first = await agent.addComplaintMessage({ number: complaint.number, words: "One." });
    const second = await agent.addComplaintMessage({ number: complaint.number, words: "Two." });
    assert.equal(second.promise.answeredAt, first.promise.answeredAt);
    assert.equal(second.timeline.length, 3);
  });

  test("customers see their own complaints, newest first, and nobody else's", async () => {
    const anna = stage().clientOf("anna");
    const first = await anna.createComplaint({ ...aComplaint, words: "First." });
    const second = await anna.createComplaint({ ...aComplaint, words: "Second." });
    const viktors = await stage().clientOf("viktor").createComplaint(aComplaint);
    const { items } = await anna.listComplaints();
    const numbers = items.map(({ number }) => number);
    assert.deepEqual(numbers.slice(0, 2), [second.complaint.number, first.complaint.number]);
    assert.ok(!numbers.includes(viktors.complaint.number));
    await assert.rejects(anna.getComplaint({ number: viktors.complaint.number }), problem("not-found"));
  });

  test("the queue shows what falls due first on top, and what waits for the customer last", async () => {
    const { complaint: early } = await filed("Early.");
    const { complaint: late } = await filed("Late.");
    const agent = stage().clientOf("artem");
    const order = async () => {
      const { items } = await agent.listComplaints({ limit: 100 });
      const numbers = items.map(({ number }) => number);
      return [numbers.indexOf(early.number), numbers.indexOf(late.number)] as const;
    };
    const [before, beforeToo] = await order();
    assert.ok(before >= 0 && before < beforeToo);
    await agent.askCustomer({ number: early.number, words: "Where?" }, { seenVersion: early.version });
    const [after, afterToo] = await order();
    assert.ok(after > afterToo);
  });

  test("pages of a list hold everything once", async () => {
    for (const person of ["viktor", "artem"] as const) {
      const client = stage().clientOf(person);
      await Promise.all(
        Array.from({ length: 5 }, () => stage().clientOf("viktor").createComplaint(aComplaint)),
      );
      const whole = (await client.listComplaints({ limit: 100 })).items.map(({ number }) => number);
      const paged: string[] = [];
      for await (const page of pages(client.listComplaints, { limit: 2 })) {
        assert.ok(page.items.length <= 2);
        paged.push(...page.items.map(({ number }) => number));
      }
      assert.deepEqual(paged, whole);
    }
  });

  test("a list can be narrowed to some states", async () => {
    const { complaint } = await filed();
    await stage().clientOf("marina").addComplaintMessage({ number: complaint.number, words: "Hello." });
    const { items } = await stage()
      .clientOf("artem")
      .listComplaints({ status: ["in_progress"], limit: 100 });
    assert.ok(items.some(({ number }) => number === complaint.number));
    assert.ok(items.every(({ status }) => status === "in_progress"));
  });

  test("staff see how to reach the customer; the customer's own view does not repeat it", async () => {
    const email = "lidia@example.org";
    const { complaint } = await stage()
      .clientOf("viktor")
      .createComplaint({ ...aComplaint, email });
    assert.equal(complaint.customer, undefined);
    const { customer } = await stage().clientOf("artem").getComplaint({ number: complaint.number });
    assert.equal(customer?.email, email);
    assert.equal(customer.tier, "vip");
  });

  test("a topic or a consent that is not the operator's is refused with its pointer", async () => {
    const wrong = { ...aComplaint, topic: "weather", consentVersion: "1999" };
    await assert.rejects(stage().clientOf().createComplaint(wrong), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.status, 422);
      const faults = error.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
      assert.deepEqual(faults, ["/consentVersion outdated", "/topic unknown-value"]);
      return true;
    });
  });

  test("P31: one key has one effect and the same answer; another body is refused", async () => {
    const client = stage().clientOf();
    const idempotencyKey = crypto.randomUUID();
    const first = await client.createComplaint(aComplaint, { idempotencyKey });
    const again = await client.createComplaint(aComplaint, { idempotencyKey });
    assert.deepEqual(again, first);
    const other = { ...aComplaint, words: "Something else." };
    await assert.rejects(
      client.createComplaint(other, { idempotencyKey }),
      problem("idempotency-key-reused"),
    );
  });

  test("P31: a request that was refused has not burnt its key", async () => {
    const client = stage().clientOf();
    const idempotencyKey = crypto.randomUUID();
    const wrong = { ...aComplaint, topic: "weather" };
    await assert.rejects(client.createComplaint(wrong, { idempotencyKey }), problem("input-invalid"));
    const { complaint } = await client.createComplaint(aComplaint, { idempotencyKey });
    assert.equal(complaint.status, "received");
  });

  test("P31: two people may use the same key without meeting", async () => {
    const idempotencyKey = crypto.randomUUID();
    const one = await stage().clientOf("anna").createComplaint(aComplaint, { idempotencyKey });
    const other = await stage().clientOf("viktor").createComplaint(aComplaint, { idempotencyKey });
    assert.notEqual(one.complaint.number, other.complaint.number);
  });

  test("a state once read is not sent again until it changes", async () => {
    const { complaint, holder, receipt } = await filed();
    const { token } = await stage().clientOf().openReceipt(receipt);
    const url = `${stage().endpoint}/v1/pk_gorizont/complaints/${complaint.number}`;
    const headers = { authorization: `Bearer ${token}` };
    const first = await stage().fetch(url, { headers });
    const known = { ...headers, "if-none-match": first.headers.get("etag") ?? "" };
    assert.equal((await stage().fetch(url, { headers: known })).status, 304);
    await holder.addComplaintMessage({ number: complaint.number, words: "News." });
    assert.equal((await stage().fetch(url, { headers: known })).status, 200);
  });

  test("a promise that nobody kept is breached for the customer as for staff, also when an answer comes late", async () => {
    const { complaint, receipt } = await filed();
    stage().advance(3 * day + 1000);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const holder = stage().clientOf({ token });
    assert.equal((await holder.getComplaint({ number: complaint.number })).promise.state, "breached");
    const agent = stage().clientOf("artem");
    const answered = await agent.addComplaintMessage({ number: complaint.number, words: "Sorry." });
    assert.equal(answered.promise.state, "breached");
    assert.notEqual(answered.promise.answeredAt, null);
  });

  test("a receipt's token ends after fifteen minutes", async () => {
    const { complaint, holder } = await filed();
    stage().advance(15 * 60_000 + 1000);
    await assert.rejects(holder.getComplaint({ number: complaint.number }), problem("token-invalid"));
  });
});
