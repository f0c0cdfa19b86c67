import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { pages, Problem } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { aComplaint, onEveryStage, type Stage } from "../stage/stage.ts";

const hour = 3_600_000;
const day = 24 * hour;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Waits until the server has closed the days that are over by the stage's clock. */
async function untilClosed(stage: Stage, days: number): Promise<Schemas["PromiseDay"][]> {
  for (;;) {
    const items: Schemas["PromiseDay"][] = [];
    for await (const page of pages(stage.clientOf().listPromiseDays, { limit: 2 })) items.push(...page.items);
    if (items.length >= days) return items;
    await pause(50);
  }
}

onEveryStage((stage) => {
  const figures = () => stage().clientOf().getPromiseFigures();
  const file = async (topic = "network") =>
    (
      await stage()
        .clientOf()
        .createComplaint({ ...aComplaint, topic })
    ).receipt.number;
  const answer = (number: string) =>
    stage().clientOf("artem").addComplaintMessage({ number, words: "Done." });

  /** What changed of the newest month between two answers, and of what is open. */
  async function changeBy(act: () => Promise<unknown>) {
    const sums = async () => {
      const { months, open } = await figures();
      const answers = months.map(({ answer: of }) => of);
      const sum = (name: "kept" | "late" | "overdue" | "decided" | "running") =>
        answers.reduce((total, figure) => total + figure[name], 0);
      const [kept, late, overdue, decided] = [sum("kept"), sum("late"), sum("overdue"), sum("decided")];
      return { kept, late, overdue, decided, running: sum("running"), open: open.answerOverdue };
    };
    const before = await sums();
    await act();
    const after = await sums();
    return Object.fromEntries(
      Object.entries(after)
        .map(([name, count]) => [name, count - before[name as "kept"]] as const)
        .filter(([, change]) => change !== 0),
    );
  }

  test("a complaint runs until it is answered in time, and is then kept", async () => {
    let number = "";
    assert.deepEqual(await changeBy(async () => (number = await file())), { running: 1 });
    assert.deepEqual(await changeBy(() => answer(number)), { running: -1, kept: 1, decided: 1 });
    assert.deepEqual(await changeBy(() => answer(number)), {});
  });

  test("what was promised stands in the first entry of a complaint's timeline", async () => {
    const { complaint } = await stage().clientOf().createComplaint(aComplaint);
    const { answerDueAt, solveDueAt } = complaint.promise;
    assert.deepEqual(complaint.timeline[0]?.details, { topic: "network", answerDueAt, solveDueAt });
  });

  test("a complaint whose moment passes is overdue at once, and late when it is answered", async () => {
    const number = await file();
    const passed = await changeBy(() => {
      stage().advance(3 * day + 1000);
      return untilClosed(stage(), 3);
    });
    assert.ok((passed["overdue"] ?? 0) >= 1);
    assert.equal(passed["open"], passed["overdue"]);
    assert.deepEqual(await changeBy(() => answer(number)), { overdue: -1, late: 1, open: -1 });
  });

  test("figures say of what time and zone they are, what is promised, and the end of the chain", async () => {
    const { asOf, timeZone, promise, fewest, chain, months } = await figures();
    assert.equal(timeZone, "Europe/Moscow");
    assert.deepEqual(promise, { answerWithin: "P3D", solveWithin: "PT24H" });
    assert.equal(fewest, 5);
    assert.match(chain?.hash ?? "", /^[0-9a-f]{64}$/);
    assert.ok(Math.abs(Date.parse(asOf) - Date.now() - 3 * day) < hour);
    for (const { answer: of, received } of months) {
      assert.equal(of.decided, of.kept + of.late + of.overdue + of.abandoned);
      assert.equal(received, of.decided + of.running + of.excluded);
    }
  });

  test("a topic of too few complaints is told with the others, one of enough by its name", async () => {
    const filed = { network: 2, billing: 5, shops: 3, digital: 2 };
    for (const [topic, count] of Object.entries(filed))
      for (let index = 0; index < count; index++) await file(topic);
    const { months } = await stage().clientOf().getPromiseFigures({ language: "en" });
    const topics = months[0]?.topics ?? [];
    assert.ok(topics.some(({ topic }) => topic?.id === "billing"));
    assert.ok(topics.every(({ topic }) => topic?.id !== "shops"));
    assert.ok(topics.every(({ received }) => received >= 5));
  });

  test("a stranger verifies the chain with SHA-256 alone, and adds it up to the figures", async () => {
    const number = await file();
    await answer(number);
    stage().advance(day);
    const days = await untilClosed(stage(), 4);
    let previous = { hash: "0".repeat(64), day: "", to: "" };
    const received: Record<string, number> = {};
    const kept: Record<string, number> = {};
    for (const { day: name, text, hash } of days) {
      assert.equal(sha256(text), hash);
      const said = JSON.parse(text) as Record<string, string> & {
        months: Record<string, Record<string, number>>;
      };
      assert.equal(said["previousHash"], previous.hash);
      assert.equal(said["day"], name);
      if (previous.to) assert.equal(said["from"], previous.to);
      if (previous.day) assert.equal(Date.parse(name) - Date.parse(previous.day), day);
      previous = { hash, day: name, to: said["to"] ?? "" };
      for (const [month, counts] of Object.entries(said.months)) {
        received[month] = (received[month] ?? 0) + (counts["received"] ?? 0);
        kept[month] = (kept[month] ?? 0) + (counts["answer.kept"] ?? 0);
      }
    }
    const { months, chain } = await figures();
    assert.deepEqual(chain, { day: previous.day, hash: previous.hash });
    for (const { month, ...of } of months)
      assert.deepEqual([received[month], kept[month]], [of.received, of.answer.kept]);
  });

  test("the table for spreadsheets says the same", async () => {
    const csv = await stage().clientOf().getPromiseFiguresCsv({ language: "en" });
    const { months } = await figures();
    const [month] = months;
    assert.ok(month);
    const { kept, decided } = month.answer;
    assert.match(csv, /^month,topic,promise,received,kept,decided,/);
    assert.ok(csv.includes(`\r\n${month.month},,answer,${month.received},${kept},${decided},`), csv);
    const answered = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont/promise.csv`);
    assert.equal(answered.headers.get("content-type"), "text/csv; charset=utf-8");
    const [first, second, third] = new Uint8Array(await answered.arrayBuffer());
    assert.deepEqual([first, second, third], [0xef, 0xbb, 0xbf]);
  });

  test("months that were not asked for are left out, and a span that is none is refused", async () => {
    const { months } = await stage().clientOf().getPromiseFigures({ from: "2001-01", to: "2001-12" });
    assert.deepEqual(months, []);
    for (const span of [{ from: "2099-01" }, { from: "2001-01", to: "2006-01" }]) {
      await assert.rejects(stage().clientOf().getPromiseFigures(span), (error: unknown) => {
        assert.ok(error instanceof Problem);
        assert.deepEqual([error.status, error.errors[0]?.pointer], [422, "/from"]);
        return true;
      });
    }
  });

  test("an operator whom nobody has complained to has no figures and no chain", async () => {
    const { months, open, chain } = await stage().clientOf(undefined, "pk_stepnet").getPromiseFigures();
    assert.deepEqual([months, chain], [[], null]);
    assert.deepEqual(open, { running: 0, answerOverdue: 0, solveOverdue: 0 });
    const { items } = await stage().clientOf(undefined, "pk_stepnet").listPromiseDays();
    assert.deepEqual(items, []);
  });
});
