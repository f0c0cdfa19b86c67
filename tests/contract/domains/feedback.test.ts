import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, Problem } from "@otklik/client";
import type { Input } from "@otklik/openapi";
import { onEveryStage } from "../stage/stage.ts";

onEveryStage((stage) => {
  const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

  /** Gives feedback as a stranger, and gives it with a client that holds its receipt. */
  async function given(content: Input<"createFeedback"> = { scale: "csat", score: 4 }) {
    const { feedback, receipt } = await stage().clientOf().createFeedback(content);
    const { token, opens } = await stage().clientOf().openReceipt(receipt);
    assert.equal(opens, "feedback");
    return { feedback, number: receipt.number, holder: stage().clientOf({ token }) };
  }

  for (const [what, content, department] of [
    ["that speaks of money", { words: "Дважды списали за июль." }, "billing"],
    ["about the network", { words: "Three bars at last!", topic: "network" }, "network"],
    ["about the network that speaks of a bill", { words: "My bill is wrong.", topic: "network" }, "billing"],
    ["about the site", { scale: "nps", score: 9, topic: "digital" }, "digital"],
    ["that fits nothing", { words: "Thank you, Oksana." }, "contact-centre"],
    ["of a score alone", { scale: "csat", score: 5 }, "contact-centre"],
  ] satisfies [string, Input<"createFeedback">, string][]) {
    test(`feedback ${what} is sent to ${department} at once`, async () => {
      const { feedback } = await given(content);
      assert.equal(feedback.department.id, department);
      assert.deepEqual(
        feedback.timeline.map(({ type, details }) => [type, details]),
        [["feedback.received", { department }]],
      );
    });
  }

  for (const [content, fault] of [
    [{}, "/score required"],
    [{ score: 3 }, "/scale required"],
    [{ scale: "csat", words: "Hm." }, "/score required"],
    [{ scale: "csat", score: 0 }, "/score too-small"],
    [{ scale: "csat", score: 6 }, "/score too-large"],
    [{ scale: "nps", score: 11 }, "/score too-large"],
    [{ words: "Rain.", topic: "weather" }, "/topic unknown-value"],
  ] satisfies [Input<"createFeedback">, string][]) {
    test(`feedback of ${JSON.stringify(content)} is refused for ${fault}`, async () => {
      await assert.rejects(stage().clientOf().createFeedback(content), (error: unknown) => {
        assert.ok(error instanceof Problem);
        assert.deepEqual(
          error.errors.map(({ pointer, code }) => `${pointer} ${code}`),
          [fault],
        );
        return error.status === 422;
      });
    });
  }

  test("staff read it, hand it over with a reason and answer; the customer reads the answer and not the reason", async () => {
    const { number, holder } = await given({ words: "The app forgets my number." });
    const agent = stage().clientOf("artem");
    assert.equal((await agent.readFeedback({ number })).status, "read");
    await agent.routeFeedback({ number, department: "shops", reason: "They asked for it." });
    const answered = await agent.answerFeedback({ number, words: "Mended in the next version." });
    assert.deepEqual([answered.status, answered.department.id], ["answered", "shops"]);
    assert.equal(answered.timeline.at(-2)?.words, "They asked for it.");
    const read = await holder.getFeedback({ number });
    assert.deepEqual(
      read.timeline.map(({ type, words }) => [type, words]),
      [
        ["feedback.received", "The app forgets my number."],
        ["feedback.read", null],
        ["feedback.routed", null],
        ["feedback.answered", "Mended in the next version."],
      ],
    );
    assert.equal(read.customer, undefined);
    assert.deepEqual(read.can, []);
  });

  test("what may be done with it follows from where it stands", async () => {
    const { number } = await given();
    const agent = stage().clientOf("artem");
    assert.deepEqual((await agent.getFeedback({ number })).can.sort(), [
      "answerFeedback",
      "readFeedback",
      "routeFeedback",
    ]);
    await agent.answerFeedback({ number, words: "Thank you!" });
    assert.deepEqual((await agent.getFeedback({ number })).can, ["answerFeedback"]);
    await assert.rejects(agent.readFeedback({ number }), problem("step-not-possible"));
    await assert.rejects(
      agent.routeFeedback({ number, department: "shops", reason: "Late." }),
      problem("step-not-possible"),
    );
  });

  test("staff are told where it can go, in their own language", async () => {
    const { items } = await stage().clientOf("artem").listDepartments();
    assert.deepEqual(
      items.map(({ id }) => id),
      ["network", "billing", "shops", "digital", "contact-centre"],
    );
    assert.equal(items.at(-1)?.name, "Contact centre");
    for (const who of [undefined, "anna", "elena"] as const)
      await assert.rejects(stage().clientOf(who).listDepartments(), Problem);
  });

  test("it is handed over to a department of the operator's only", async () => {
    const { number } = await given();
    const wrong = { number, department: "moon", reason: "Far away." };
    await assert.rejects(stage().clientOf("artem").routeFeedback(wrong), problem("input-invalid"));
  });

  test("P13: a stranger's feedback is nothing to another customer, and to the holder of another receipt", async () => {
    const { number } = await given();
    const { holder: another } = await given();
    for (const client of [stage().clientOf("viktor"), another])
      await assert.rejects(client.getFeedback({ number }), problem("not-found"));
    const { feedback } = await stage().clientOf("anna").createFeedback({ words: "Mine." });
    const { number: own } = feedback;
    assert.equal((await stage().clientOf("anna").getFeedback({ number: own })).words, "Mine.");
  });

  test("staff see what was said, newest first, by department and state, page by page", async () => {
    const client = stage().clientOf("marina");
    const first = await given({ words: "First.", topic: "shops" });
    const second = await given({ words: "Second.", topic: "shops" });
    await client.readFeedback({ number: first.number });
    const { items } = await client.listFeedback({ department: "shops", status: ["received"], limit: 100 });
    assert.ok(items.some(({ number }) => number === second.number));
    assert.ok(items.every(({ status, department }) => status === "received" && department.id === "shops"));
    const whole = (await client.listFeedback({ limit: 100 })).items.map(({ number }) => number);
    assert.ok(whole.indexOf(second.number) < whole.indexOf(first.number));
    const paged: string[] = [];
    for await (const page of pages(client.listFeedback, { limit: 2 }))
      paged.push(...page.items.map(({ number }) => number));
    assert.deepEqual(paged, whole);
  });

  test("P31: one key gives one feedback", async () => {
    const client = stage().clientOf();
    const idempotencyKey = crypto.randomUUID();
    const once = await client.createFeedback({ words: "Once." }, { idempotencyKey });
    const again = await client.createFeedback({ words: "Once." }, { idempotencyKey });
    assert.deepEqual(again, once);
  });

  test("figures tell what was given, by month and topic, with how many there were", async () => {
    const client = stage().clientOf("marina");
    const figures = async () => {
      const { months } = await client.getFeedbackFigures();
      const month = months[0];
      return { month, topic: month?.topics.find(({ topic }) => topic?.id === "tariffs") };
    };
    for (const score of [5, 4, 3, 1]) await given({ scale: "csat", score, topic: "tariffs" });
    for (const score of [10, 9, 8, 6, 0]) await given({ scale: "nps", score, topic: "tariffs" });
    const { month, topic } = await figures();
    assert.match(month?.month ?? "", /^\d{4}-\d{2}$/);
    assert.deepEqual(topic?.csat, { n: 4, top2: 2, csatTop2: 0.5, mean: 3.25 });
    assert.deepEqual(topic.nps, { n: 5, promoters: 2, detractors: 2, nps: 0 });
    const before = month?.csat.n ?? 0;
    await given({ scale: "csat", score: 5 });
    assert.equal((await figures()).month?.csat.n, before + 1);
    assert.equal((await figures()).month?.topics.at(-1)?.topic, null);
  });

  test("figures of months that are asked for, and of no others", async () => {
    await given({ scale: "csat", score: 1 });
    stage().advance(40 * 24 * 3_600_000);
    const client = stage().clientOf("marina");
    assert.deepEqual((await client.getFeedbackFigures({ months: 1 })).months, []);
    assert.ok((await client.getFeedbackFigures({ months: 3 })).months.length > 0);
  });
});
