import assert from "node:assert/strict";
import { test } from "node:test";
import { newTestDatabase } from "../servers/postgres.ts";
import { assertSoon } from "../servers/stopwatch.ts";
import { startIdentityProvider } from "./stage/identity-provider.ts";
import { listen } from "./stage/live-stream.ts";
import { exchange } from "../faults/stage/raw-socket.ts";
import { newPhone } from "./stage/phones.ts";
import { assertRefused } from "./stage/contractual-fetch.ts";
import { aComplaint, onEveryStage, onServers, serverStage, type Stage } from "./stage/stage.ts";

/** Files a complaint, and gives its number and a token of its receipt. */
async function filed(stage: Stage): Promise<{ number: string; token: string }> {
  const { receipt } = await stage.clientOf().createComplaint(aComplaint);
  const { token } = await stage.clientOf().openReceipt(receipt);
  return { number: receipt.number, token };
}

onEveryStage((stage) => {
  const answer = (number: string, text = "Hello.") =>
    stage().clientOf("artem").addComplaintMessage({ number, words: text });

  test("an answer reaches the receipt's holder soon, without a word of it", async () => {
    const { number, token } = await filed(stage());
    const stream = await listen(stage(), token);
    const { timeline } = await answer(number, "Your mast is repaired.");
    const control = () => stage().clientOf("artem").getComplaint({ number });
    const event = await assertSoon(() => stream.next(), { control, within: 1000 });
    assert.deepEqual(
      { ...event, id: "" },
      { id: "", type: "complaint.answered", at: timeline.at(-1)?.at, number },
    );
    stream.leave();
  });

  test("P37: who comes back gets exactly what was missed, and then what comes", async () => {
    const { number, token } = await filed(stage());
    const first = await listen(stage(), token);
    await answer(number);
    const { id: lastEventId } = await first.next();
    first.leave();
    const holder = stage().clientOf({ token });
    await holder.addComplaintMessage({ number, words: "One." });
    await filed(stage());
    await answer(number, "Two.");
    const second = await listen(stage(), token, { lastEventId });
    const missed = [await second.next(), await second.next()];
    await holder.addComplaintMessage({ number, words: "Three." });
    const types = [...missed, await second.next()].map(({ type }) => type);
    assert.deepEqual(types, ["complaint.message-added", "complaint.answered", "complaint.message-added"]);
    second.leave();
  });

  test("P37: who names an event that nobody knows is told to ask for everything anew", async () => {
    const { number, token } = await filed(stage());
    for (const lastEventId of ["019a0000-0000-7000-8000-000000000000", "x", "'; drop table events", ""]) {
      const stream = await listen(stage(), token, { lastEventId });
      assert.equal((await stream.next()).type, "resync");
      await answer(number);
      assert.equal((await stream.next()).type, "complaint.answered");
      stream.leave();
    }
  });

  test("P13: another customer's events never arrive", async () => {
    const [anna, viktor] = await Promise.all([stage().tokenOf("anna"), stage().tokenOf("viktor")]);
    const own = await filed(stage());
    const streams = [await listen(stage(), viktor), await listen(stage(), own.token)] as const;
    const { complaint } = await stage().clientOf({ token: anna }).createComplaint(aComplaint);
    await answer(complaint.number);
    await filed(stage());
    const { receipt } = await stage().clientOf({ token: viktor }).createComplaint(aComplaint);
    await answer(own.number);
    assert.equal((await streams[0].next()).number, receipt.number);
    assert.equal((await streams[1].next()).number, own.number);
    for (const stream of streams) stream.leave();
  });

  test("one hears of the topics that were asked for, and of no others", async () => {
    const token = await stage().tokenOf("marina");
    const streams = {
      feedback: await listen(stage(), token, { topics: "feedback" }),
      both: await listen(stage(), token, { topics: "callbacks,ideas" }),
    };
    await filed(stage());
    const { receipt } = await stage().clientOf().createFeedback({ words: "Good." });
    const idea = await stage().clientOf("elena").createIdea({ step: "use", title: "Louder." });
    const { items } = await stage().clientOf().listCallbackSlots();
    const call = { topic: "network", phone: newPhone(), consentVersion: "2026-01" };
    const startsAt = items[0]?.startsAt ?? "";
    const booked = await stage()
      .clientOf()
      .createCallback({ ...call, startsAt });
    const heard = [await streams.feedback.next(), await streams.both.next(), await streams.both.next()];
    assert.deepEqual(
      heard.map(({ type, number }) => [type, number]),
      [
        ["feedback.received", receipt.number],
        ["idea.proposed", idea.number],
        ["callback.booked", booked.callback.number],
      ],
    );
    for (const stream of Object.values(streams)) stream.leave();
  });

  test("of ideas employees hear, also of votes, and nobody else does", async () => {
    const topics = "complaints,ideas";
    const employee = await listen(stage(), await stage().tokenOf("elena"), { topics });
    const customer = await listen(stage(), await stage().tokenOf("anna"), { topics });
    const { number } = await stage().clientOf("artem").createIdea({ step: "use", title: "Listen." });
    await stage().clientOf("artem").voteForIdea({ number });
    await stage().clientOf("artem").voteForIdea({ number });
    await stage().clientOf("artem").addIdeaComment({ number, words: "Yes." });
    const heard = [await employee.next(), await employee.next(), await employee.next()];
    assert.deepEqual(
      heard.map(({ type }) => type),
      ["idea.proposed", "idea.voted", "idea.commented"],
    );
    await stage().clientOf("anna").createComplaint(aComplaint);
    assert.equal((await customer.next()).type, "complaint.received");
    for (const stream of [employee, customer]) stream.leave();
  });

  test("P12: the events of one operator are not heard at another, not by staff either", async () => {
    const streams = {
      gorizont: await listen(stage(), await stage().tokenOf("artem")),
      stepnet: await listen(stage(), await stage().tokenOf("marina", "pk_stepnet"), { site: "pk_stepnet" }),
    };
    const file = (site: "pk_gorizont" | "pk_stepnet") =>
      stage().clientOf(undefined, site).createComplaint(aComplaint);
    const [ours, theirs, oursAgain] = [
      await file("pk_gorizont"),
      await file("pk_stepnet"),
      await file("pk_gorizont"),
    ];
    assert.equal((await streams.stepnet.next()).number, theirs.complaint.number);
    assert.equal((await streams.gorizont.next()).number, ours.complaint.number);
    assert.equal((await streams.gorizont.next()).number, oursAgain.complaint.number);
    await file("pk_stepnet").then(async ({ complaint }) =>
      assert.equal((await streams.stepnet.next()).number, complaint.number),
    );
    for (const stream of Object.values(streams)) stream.leave();
  });
});

onServers((stage) => {
  test("P12: an event of another operator is none that a reader can come back to", async () => {
    const stepnet = await listen(stage(), await stage().tokenOf("artem", "pk_stepnet"), {
      site: "pk_stepnet",
    });
    await stage().clientOf(undefined, "pk_stepnet").createComplaint(aComplaint);
    const { id: lastEventId } = await stepnet.next();
    stepnet.leave();
    const stream = await listen(stage(), await stage().tokenOf("artem"), { lastEventId });
    assert.equal((await stream.next()).type, "resync");
    stream.leave();
  });

  test("P33: the events of one complaint arrive in the order of its timeline", async () => {
    const { number, token } = await filed(stage());
    const stream = await listen(stage(), token);
    const holder = stage().clientOf({ token });
    const texts = Array.from({ length: 20 }, (_, index) => `Message ${index}.`);
    await Promise.all(texts.map((text) => holder.addComplaintMessage({ number, words: text })));
    const heard: string[] = [];
    while (heard.length < texts.length) heard.push((await stream.next()).id);
    const { timeline } = await holder.getComplaint({ number });
    assert.deepEqual(
      heard,
      timeline.slice(1).map(({ id }) => id),
    );
    stream.leave();
  });

  test("P37: a person has eight streams and no more, and a closed one makes room", async () => {
    const { token } = await filed(stage());
    const streams = await Promise.all(Array.from({ length: 8 }, () => listen(stage(), token)));
    const { answer } = await listen(stage(), token);
    assert.equal((await assertRefused(answer, 429)).code, "rate-exceeded");
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    const other = await listen(stage(), (await filed(stage())).token);
    assert.equal(other.answer.status, 200);
    for (const stream of [...streams, other]) stream.leave();
    await opened(stage(), token);
  });

  test("P37: who hangs up while still being let in leaves no stream behind", async () => {
    const { token } = await filed(stage());
    const request =
      `GET /v1/pk_gorizont/events?topics=complaints HTTP/1.1\r\nHost: otklik.test\r\n` +
      `Authorization: Bearer ${token}\r\n\r\n`;
    const hangUp = () => exchange(stage().endpoint, request, { hangUp: true });
    await Promise.all(Array.from({ length: 40 }, hangUp));
    const streams = await Promise.all(Array.from({ length: 8 }, () => opened(stage(), token)));
    for (const stream of streams) stream.leave();
  });
});

/** Opens a stream as soon as there is room for it. */
async function opened(stage: Stage, token: string) {
  for (;;) {
    const stream = await listen(stage, token);
    if (stream.answer.status === 200) return stream;
  }
}

test("P37: a stream ends when the token ends that opened it", async (context) => {
  const provider = await startIdentityProvider();
  context.after(() => provider.close());
  const stage = await serverStage({ DATABASE_URL: await newTestDatabase(), ...provider.environment });
  context.after(() => stage.close());
  const exp = Math.floor(Date.now() / 1000) + 2;
  const stream = await listen(stage, await provider.token({ claims: { exp } }));
  const within = exp * 1000 - Date.now() + 1000;
  await assertSoon(() => stream.ended(), { control: () => filed(stage), within });
  assert.ok(Date.now() > exp * 1000 - 1000, "it ended while the token was good");
});

test("P34: two servers on one database hear each other's events once and in order", async () => {
  const environment = { DATABASE_URL: await newTestDatabase() };
  const [one, other] = [await serverStage(environment), await serverStage(environment)];
  const { number, token } = await filed(one);
  const streams = [await listen(one, token), await listen(other, token)];
  const agents = [one.clientOf("artem"), other.clientOf("artem")];
  const heard: string[][] = [];
  const hearEach = async () => {
    for (const agent of [...agents, ...agents]) await agent.addComplaintMessage({ number, words: "Hello." });
    for (const stream of streams) {
      const ids = [await stream.next(), await stream.next(), await stream.next(), await stream.next()];
      heard.push(ids.map(({ id }) => id));
      stream.leave();
    }
  };
  await assertSoon(hearEach, { control: () => filed(one), within: 4000 });
  assert.deepEqual(heard[0], heard[1]);
  assert.equal(new Set(heard[0]).size, 4);
  await Promise.all([one.close(), other.close()]);
});
