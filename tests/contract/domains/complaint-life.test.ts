import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

const hour = 3_600_000;
const day = 24 * hour;
const cause = "process";

onEveryStage((stage) => {
  const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
  const anna = () => stage().clientOf("anna");
  const agent = () => stage().clientOf("artem");

  async function filed(): Promise<string> {
    return (await anna().createComplaint(aComplaint)).complaint.number;
  }

  async function answered(): Promise<Schemas["Complaint"]> {
    return agent().addComplaintMessage({ number: await filed(), words: "We look into it." });
  }

  async function resolved(): Promise<Schemas["Complaint"]> {
    const { number, version } = await answered();
    return agent().resolveComplaint({ number, words: "Mended.", cause }, { seenVersion: version });
  }

  /** The complaint once what the operator does of itself has been written into its timeline. */
  async function until(
    number: string,
    isSo: (complaint: Schemas["Complaint"]) => boolean,
  ): Promise<Schemas["Complaint"]> {
    for (;;) {
      const complaint = await agent().getComplaint({ number });
      if (isSo(complaint)) return complaint;
      await pause(100);
    }
  }
  const typesOf = ({ timeline }: Schemas["Complaint"]) => timeline.map(({ type }) => type);
  const told = (complaint: Schemas["Complaint"], type: string) =>
    complaint.timeline.filter((entry) => entry.type === type).map(({ details }) => details);

  test("the clock of the target stands while the customer was asked, and goes on with what was left", async () => {
    const { number, version, promise } = await answered();
    const asked = await agent().askCustomer({ number, words: "Which floor?" }, { seenVersion: version });
    assert.deepEqual([asked.promise.solveState, asked.promise.solveDueAt], ["paused", promise.solveDueAt]);
    stage().advance(3 * hour);
    const replied = await anna().addComplaintMessage({ number, words: "The ninth." });
    const pause = Date.parse(replied.promise.solveDueAt) - Date.parse(promise.solveDueAt);
    assert.ok(Math.abs(pause - 3 * hour) < 60_000, String(pause));
    assert.deepEqual(
      [replied.status, replied.promise.pausedAt, replied.promise.solveState],
      ["in_progress", null, "running"],
    );
  });

  test("a question to the customer keeps the promise of an answer", async () => {
    const number = await filed();
    const asked = await agent().askCustomer({ number, words: "Which floor?" }, { seenVersion: 1 });
    assert.equal(asked.promise.state, "kept");
    assert.equal(asked.timeline.at(-1)?.words, "Which floor?");
  });

  test("what is missed is admitted once, at its moment, and begins the ladder", async () => {
    const number = await filed();
    stage().advance(day + 1000);
    const late = await until(number, (complaint) => typesOf(complaint).includes("complaint.escalated"));
    assert.deepEqual(typesOf(late), ["complaint.received", "complaint.breached", "complaint.escalated"]);
    assert.deepEqual(told(late, "complaint.breached"), [
      { promise: "solve", dueAt: late.promise.solveDueAt },
    ]);
    assert.equal(late.timeline.at(-1)?.actor.role, "operator");
    assert.deepEqual([late.promise.solveState, late.escalation.level], ["breached", 1]);
    const owed = Date.parse(late.escalation.dueAt ?? "") - Date.parse(late.timeline.at(-1)?.at ?? "");
    assert.equal(owed, day);
    const hers = await anna().getComplaint({ number });
    assert.deepEqual(typesOf(hers), typesOf(late));
    assert.equal(hers.can.includes("escalateComplaint"), false);
  });

  test("each step of the ladder has its own clock, up to the top", async () => {
    const number = await filed();
    const levels: number[] = [];
    for (let level = 1; level <= 3; level++) {
      stage().advance((level < 3 ? 1 : 2) * day + 1000);
      levels.push((await until(number, ({ escalation }) => escalation.level === level)).escalation.level);
    }
    assert.deepEqual(levels, [1, 2, 3]);
    stage().advance(3 * day);
    const atTop = await until(number, ({ escalation }) => escalation.dueAt === null);
    assert.equal(atTop.escalation.level, 3);
    const missed = told(atTop, "complaint.breached").map(({ promise }) => promise);
    assert.deepEqual(missed.toSorted(), ["answer", "escalation", "escalation", "escalation", "solve"]);
  });

  test("an answer of whoever is on the ladder ends its clock, and she may go on to the next if it did not help", async () => {
    const { number } = await answered();
    const once = await anna().escalateComplaint({ number, words: "This does not help." });
    assert.deepEqual([once.escalation.level, once.timeline.at(-1)?.words], [1, "This does not help."]);
    await assert.rejects(anna().escalateComplaint({ number }), problem("escalation-not-open"));
    const again = await agent().addComplaintMessage({ number, words: "I took it over." });
    assert.equal(again.escalation.dueAt, null);
    assert.equal((await anna().escalateComplaint({ number })).escalation.level, 2);
  });

  test("the ladder tells who answers next, in the reader's language", async () => {
    const { escalation } = await answered();
    assert.deepEqual(
      escalation.ladder.map(({ role }) => role),
      ["Shift lead", "Head of the contact centre", "Customer director"],
    );
    assert.equal(escalation.ladder[1]?.name, "Marina Orlova");
  });

  test("a resolved complaint keeps its target, and tells until when it can be reopened", async () => {
    const { promise, reopening, timeline, status } = await resolved();
    assert.deepEqual([status, promise.solveState], ["resolved", "kept"]);
    const open = Date.parse(reopening.until ?? "") - Date.parse(promise.solvedAt ?? "");
    assert.deepEqual([open, reopening.left], [14 * day, 3]);
    assert.deepEqual(timeline.at(-1)?.details, { cause });
  });

  test("a reopened complaint keeps its number, has a new target and asks for a new rating", async () => {
    const { number } = await resolved();
    await anna().rateComplaint({ number, score: 2, words: "Gone again." });
    stage().advance(hour);
    const reopened = await anna().reopenComplaint({ number, words: "It is gone again." });
    assert.deepEqual(
      [reopened.number, reopened.status, reopened.rating, reopened.reopening.left],
      [number, "in_progress", null, 2],
    );
    const target = Date.parse(reopened.promise.solveDueAt) - Date.parse(reopened.timeline.at(-1)?.at ?? "");
    assert.deepEqual([target, reopened.promise.solvedAt], [day, null]);
  });

  test("a complaint is reopened three times at most", async () => {
    const { number, version: first } = await resolved();
    let version = first;
    for (let times = 1; times <= 3; times++) {
      ({ version } = await anna().reopenComplaint({ number, words: "Again." }));
      ({ version } = await agent().resolveComplaint(
        { number, words: "Mended.", cause },
        { seenVersion: version },
      ));
    }
    await assert.rejects(anna().reopenComplaint({ number, words: "Again." }), problem("reopen-limit"));
    assert.equal((await anna().getComplaint({ number })).can.includes("reopenComplaint"), false);
  });

  test("what was resolved closes by itself once it can no longer be reopened", async () => {
    const { number } = await resolved();
    stage().advance(14 * day + 1000);
    const closed = await until(number, ({ status }) => status === "closed");
    assert.deepEqual(
      [closed.timeline.at(-1)?.type, closed.timeline.at(-1)?.actor.role],
      ["complaint.closed", "operator"],
    );
    await assert.rejects(anna().reopenComplaint({ number, words: "Again." }), problem("reopen-too-late"));
  });

  test("a rating can be changed for seven days, each change is told, and then it is final", async () => {
    const { number } = await resolved();
    const first = await anna().rateComplaint({ number, score: 2, words: "Slow." });
    assert.equal(first.rating?.score, 2);
    stage().advance(6 * day);
    const changed = await anna().rateComplaint({ number, score: 4 });
    assert.deepEqual([changed.rating?.score, changed.rating?.words], [4, null]);
    assert.equal(changed.rating?.changeableUntil, first.rating.changeableUntil);
    assert.deepEqual(told(changed, "complaint.rated"), [{ score: 2 }, { score: 4 }]);
    stage().advance(day + 1000);
    await assert.rejects(anna().rateComplaint({ number, score: 5 }), problem("rating-final"));
  });

  test("notes, assignments, reasons of a hand-over and causes stay among staff", async () => {
    const number = await filed();
    const { agents } = await agent().getDesk();
    const artem = agents.find(({ name }) => name === "Артём Лебедев" || name === "Артём");
    assert.ok(artem);
    await agent().addComplaintNote({ number, words: "He has called twice already." });
    const taken = await agent().assignComplaint({ number, assignee: artem.subject }, { seenVersion: 2 });
    assert.deepEqual(taken.assignee, artem);
    const handed = await agent().handOverComplaint(
      { number, department: "billing", reason: "Their system did it." },
      { seenVersion: 3 },
    );
    assert.deepEqual([handed.department.id, handed.assignee], ["billing", null]);
    await agent().resolveComplaint({ number, words: "Mended.", cause }, { seenVersion: 4 });
    const seen = await anna().getComplaint({ number });
    assert.deepEqual(
      seen.timeline.slice(1).map(({ type, words, details }) => [type, words, details]),
      [
        ["complaint.handed-over", null, { department: "billing" }],
        ["complaint.resolved", "Mended.", {}],
      ],
    );
    assert.equal(seen.assignee, undefined);
  });

  test("whoever was never at the desk, and a cause that is none, are refused", async () => {
    const number = await filed();
    const seen = { seenVersion: 1 };
    await assert.rejects(
      agent().assignComplaint({ number, assignee: "nobody" }, seen),
      problem("input-invalid"),
    );
    const wrong = { number, words: "Mended.", cause: "weather" };
    await assert.rejects(agent().resolveComplaint(wrong, seen), problem("input-invalid"));
  });

  test("of forty edits of the same state one wins, and the others learn that it has changed", async () => {
    const number = await filed();
    const edits = Array.from({ length: 40 }, (_, index) =>
      agent().handOverComplaint(
        { number, department: index % 2 === 0 ? "billing" : "digital", reason: `Edit ${index}.` },
        { seenVersion: 1 },
      ),
    );
    const outcomes = await Promise.allSettled(edits);
    const lost = outcomes.filter((outcome) => outcome.status === "rejected");
    assert.equal(lost.length, 39);
    for (const { reason } of lost) assert.ok(problem("changed-meanwhile")(reason), String(reason));
    assert.equal((await agent().getComplaint({ number })).timeline.length, 2);
  });

  test("a staff change that names no state is told to name one", async () => {
    const number = await filed();
    const change = agent().rejectComplaint({ number, words: "No." });
    await assert.rejects(change, (error: unknown) => problem("state-missing")(error));
  });

  test("the ETag that was read is good for If-Match", async () => {
    const number = await filed();
    const headers = { authorization: `Bearer ${await stage().tokenOf("artem")}` };
    const url = `${stage().endpoint}/v1/pk_gorizont/complaints/${number}`;
    const etag = (await stage().fetch(url, { headers })).headers.get("etag") ?? "";
    const ask = (ifMatch: string) =>
      stage().fetch(`${url}/ask`, {
        method: "POST",
        headers: {
          ...headers,
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          "if-match": ifMatch,
        },
        body: JSON.stringify({ words: "Which floor?" }),
      });
    for (const wrong of ['"0"', "*", "1", '"soon"', etag.replace('"1.', '"2.')])
      assert.equal((await ask(wrong)).status, 412, wrong);
    assert.equal((await ask(etag)).status, 200);
  });
});
