import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type Client } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { aNote, uploaded } from "../stage/files.ts";
import { newPhone } from "../stage/phones.ts";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

const day = 24 * 3_600_000;

onEveryStage((stage) => {
  const holderOf = async (receipt: Schemas["Receipt"]): Promise<Client> => {
    const { token } = await stage().clientOf().openReceipt(receipt);
    return stage().clientOf({ token });
  };
  const caseOf = async (client: Client, number: string) => {
    const { cases } = await client.exportMyData();
    return cases.find((theCase) => theCase.number === number);
  };

  /** Books a call and takes it back, so that nothing of it is open. */
  async function cancelled(client: Client) {
    const { items } = await client.listCallbackSlots();
    const startsAt = items.at(-1)?.startsAt ?? "";
    const phone = newPhone();
    const wish = { topic: "network", phone, startsAt, words: "Charged twice.", consentVersion: "2026-01" };
    const { callback, receipt } = await client.createCallback(wish);
    await (await holderOf(receipt)).cancelCallback({ number: callback.number });
    return { phone, receipt, number: callback.number };
  }

  test("with a receipt one sees its one case: what is stored, until when, and why it is held", async () => {
    const email = "lidia@example.org";
    const { receipt, complaint } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, email });
    const data = await (await holderOf(receipt)).exportMyData();
    assert.equal(data.subject, null);
    assert.equal(data.cases.length, 1);
    const [theCase] = data.cases;
    assert.deepEqual(theCase?.complaint?.timeline, complaint.timeline);
    assert.equal(theCase.complaint.words, aComplaint.words);
    assert.equal(theCase.person.email, email);
    const needed = { id: null, version: "2026-01", text: null, givenAt: complaint.receivedAt };
    assert.deepEqual(theCase.consents, [needed]);
    assert.deepEqual(theCase.hold, { reason: "open", until: null });
    assert.equal(theCase.keptUntil, null);
  });

  test("every consent that was given with it is told: which, its text, in which version and when", async () => {
    const consents = [{ id: "surveys", version: "2026-01" }];
    const { receipt, complaint } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, consents });
    const givenAt = complaint.receivedAt;
    const [theCase] = (await (await holderOf(receipt)).exportMyData()).cases;
    assert.deepEqual(theCase?.consents, [
      { id: null, version: "2026-01", text: null, givenAt },
      { id: "surveys", version: "2026-01", text: "You may ask me later how it went.", givenAt },
    ]);
  });

  test("the files that went with it are told where they came, by both sides", async () => {
    const attachments = await uploaded(stage().clientOf(), aNote("Since Monday.", "Since Monday.txt"));
    const { receipt } = await stage()
      .clientOf()
      .createComplaint({ ...aComplaint, attachments });
    const artem = stage().clientOf("artem");
    const answer = await uploaded(artem, aNote("Replaced.", "Replaced.txt"));
    const message = { number: receipt.number, words: "The repeater is replaced.", attachments: answer };
    await artem.addComplaintMessage(message);
    const [theCase] = (await (await holderOf(receipt)).exportMyData()).cases;
    const told = theCase?.complaint?.timeline.map(({ attachments: files = [] }) =>
      files.map(({ name }) => name),
    );
    assert.deepEqual(told, [["Since Monday.txt"], ["Replaced.txt"]]);
  });

  test("with a token one sees all that is hers at this operator, and nothing of anybody else's", async () => {
    const viktor = stage().clientOf("viktor");
    const { complaint } = await viktor.createComplaint(aComplaint);
    const { feedback } = await viktor.createFeedback({ scale: "csat", score: 2, words: "Slow." });
    const other = await stage().clientOf("anna").createComplaint(aComplaint);
    const { subject, cases } = await viktor.exportMyData();
    assert.equal(subject, (await viktor.getMe()).subject);
    const numbers = cases.map(({ number }) => number);
    assert.ok(numbers.includes(complaint.number) && numbers.includes(feedback.number));
    assert.ok(!numbers.includes(other.complaint.number));
    assert.deepEqual((await stage().clientOf("viktor", "pk_stepnet").exportMyData()).cases, []);
    const kept = cases.find(({ number }) => number === feedback.number);
    assert.ok(Date.parse(kept?.keptUntil ?? "") - Date.now() > 300 * day);
    assert.equal(kept?.feedback?.score, 2);
  });

  test("an employee sees what she proposed, said and voted for", async () => {
    const elena = stage().clientOf("elena");
    const { number } = await elena.createIdea({ step: "use", title: "Show the queue at the shop's door." });
    await elena.addIdeaComment({ number, words: "Half a screen is enough." });
    const { ideas } = await elena.exportMyData();
    assert.ok(ideas.proposed.some((idea) => idea.number === number));
    assert.ok(ideas.comments.some(({ words }) => words === "Half a screen is enough."));
    assert.ok(ideas.follows.includes(number));
  });

  test("what is open is held, and nothing of it is lost by asking", async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const holder = await holderOf(receipt);
    const { erased, held } = await holder.eraseMyData();
    assert.deepEqual(erased, []);
    const { number } = receipt;
    assert.deepEqual(held, [{ kind: "complaint", number, hold: { reason: "open", until: null } }]);
    assert.equal((await holder.getComplaint({ number: receipt.number })).words, aComplaint.words);
  });

  test("feedback is erased at once: its words are gone for staff, its score and its story are not", async () => {
    const { receipt } = await stage()
      .clientOf()
      .createFeedback({ scale: "nps", score: 3, words: "Nobody at the shop listened." });
    const { number } = receipt;
    const agent = stage().clientOf("artem");
    await agent.answerFeedback({ number, words: "We listen now. Nobody at the shop should have." });
    const holder = await holderOf(receipt);
    assert.deepEqual((await holder.eraseMyData()).erased, [{ kind: "feedback", number }]);
    const left = await agent.getFeedback({ number });
    assert.equal(left.score, 3);
    assert.equal(left.words, "");
    assert.deepEqual(
      left.timeline.map(({ type, words, actor }) => ({ type, words, role: actor.role })),
      [
        { type: "feedback.received", words: null, role: "customer" },
        { type: "feedback.answered", words: null, role: "agent" },
        { type: "feedback.erased", words: null, role: "customer" },
      ],
    );
  });

  test("P13: after that the receipt is as if there had never been one, and its token is over", async () => {
    const { receipt } = await stage().clientOf().createFeedback({ scale: "nps", score: 9 });
    const holder = await holderOf(receipt);
    await holder.eraseMyData();
    await assert.rejects(holder.exportMyData(), { status: 401 });
    const again = stage().clientOf().openReceipt(receipt);
    await assert.rejects(again, (error) => error instanceof Problem && error.code === "not-found");
  });

  test("a call is held for a day, so that the limit of calls to a number holds, and erased after it", async () => {
    const { receipt, number, phone } = await cancelled(stage().clientOf());
    const holder = await holderOf(receipt);
    const [held] = (await holder.eraseMyData()).held;
    assert.equal(held?.hold?.reason, "limit");
    assert.ok(held.hold.until !== null);
    stage().advance(day + 1000);
    await (await holderOf(receipt)).eraseMyData();
    const left = await stage().clientOf("artem").getCallback({ number });
    assert.ok(!JSON.stringify(left).includes(phone));
    assert.equal(left.status, "cancelled");
  });

  test("asking twice erases once, and what is held stays in her list", async () => {
    const anna = stage().clientOf("anna");
    const open = await anna.createComplaint(aComplaint);
    const said = await anna.createFeedback({ scale: "csat", score: 1, words: "Bad." });
    const first = await anna.eraseMyData();
    assert.ok(first.erased.some(({ number }) => number === said.receipt.number));
    const second = await anna.eraseMyData();
    assert.deepEqual(second.erased, []);
    assert.deepEqual(second.held, first.held);
    assert.equal(await caseOf(anna, said.receipt.number), undefined);
    assert.notEqual(await caseOf(anna, open.receipt.number), undefined);
  });

  test("figures stay as they were", async () => {
    const { receipt } = await stage().clientOf().createFeedback({ scale: "csat", score: 5 });
    const before = await stage().clientOf("marina").getFeedbackFigures({});
    await (await holderOf(receipt)).eraseMyData();
    assert.deepEqual(await stage().clientOf("marina").getFeedbackFigures({}), before);
  });

  test("strangers see and erase nothing, and employees do not erase what they have said to colleagues", async () => {
    await assert.rejects(stage().clientOf().exportMyData(), { status: 401 });
    await assert.rejects(stage().clientOf().eraseMyData(), { status: 401 });
    await assert.rejects(stage().clientOf("elena").eraseMyData(), { status: 403 });
  });
});
