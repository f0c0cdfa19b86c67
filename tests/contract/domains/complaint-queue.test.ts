import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@otklik/client";
import type { Input } from "@otklik/openapi";
import { aComplaint, onEveryStage, type Person, type Site } from "../stage/stage.ts";

const hour = 3_600_000;
const open = ["received", "in_progress", "waiting_for_customer"] as const;

type Filed = Partial<Pick<Input<"createComplaint">, "topic" | "words" | "language">>;

onEveryStage((stage) => {
  const agent = (site?: Site) => stage().clientOf("artem", site);
  let count = 0;

  /** A word that no other test says, so that each finds only what is its own. */
  const aWord = () =>
    `zq${["b", "d", "f", "g", "k", "m", "p", "r", "t", "v"][count++ % 10] ?? ""}x${String(count)}`;

  async function filed(said: Filed = {}, person: Person = "anna", site?: Site): Promise<string> {
    const client = stage().clientOf(person, site);
    return (await client.createComplaint({ ...aComplaint, ...said })).complaint.number;
  }

  async function queue(input: Input<"listComplaints"> = {}, site?: Site): Promise<string[]> {
    const numbers: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await agent(site).listComplaints({
        limit: 100,
        ...input,
        ...(cursor !== null && { cursor }),
      });
      numbers.push(...page.items.map(({ number }) => number));
      cursor = page.nextCursor;
    } while (cursor !== null);
    return numbers;
  }

  async function refused(attempt: Promise<unknown>): Promise<string[]> {
    try {
      await attempt;
    } catch (error) {
      if (error instanceof Problem && error.status === 422)
        return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    }
    return assert.fail("it was not refused");
  }

  test("a complaint is found by its number, however it is written", async () => {
    const number = await filed();
    for (const search of [number, number.toLowerCase(), number.replaceAll("-", ""), ` ${number} `])
      assert.deepEqual(await queue({ search }), [number], search);
    assert.deepEqual(await queue({ search: "0000-0000-0" }), []);
  });

  test("a Russian word is found in its forms, every word has to be there, and small words do not count", async () => {
    const word = aWord();
    const july = await filed({ words: `Дважды списали деньги за июль ${word}.`, language: "ru" });
    const lift = await filed({ words: `В лифте пропадают звонки ${word}.`, language: "ru" });
    assert.deepEqual(await queue({ search: `${word} деньгами` }), [july]);
    assert.deepEqual(await queue({ search: `${word} звонка` }), [lift]);
    assert.deepEqual(await queue({ search: `звонка, деньги ${word}` }), []);
    assert.deepEqual(await queue({ search: `в ${word}` }), [lift, july]);
    assert.deepEqual(await queue({ search: "и" }), []);
  });

  test("a customer is found by her name, and what is found comes newest first and page by page", async () => {
    const word = aWord();
    const numbers = [];
    for (let each = 0; each < 5; each++) numbers.push(await filed({ words: `${word} again` }, "viktor"));
    const [{ name } = { name: "" }] = [(await agent().getComplaint({ number: numbers[0] ?? "" })).customer];
    const search = `${word} ${name ?? ""}`;
    assert.deepEqual(await queue({ search, limit: 2 }), numbers.toReversed());
    assert.deepEqual(await queue({ search, status: ["closed"] }), []);
  });

  test("the queue is narrowed by topic, department, status and who looks after it, page by page", async () => {
    const search = aWord();
    const said = { words: search };
    const bill = await filed({ ...said, topic: "billing" });
    const signal = await filed({ ...said, topic: "network" });
    const app = await filed({ ...said, topic: "digital" });
    const { agents } = await agent().getDesk();
    const me = agents.find(({ name }) => name?.startsWith("Артём"))?.subject ?? "";
    await agent().assignComplaint({ number: bill, assignee: me }, { seenVersion: 1 });
    await agent().handOverComplaint(
      { number: signal, department: "billing", reason: "Theirs." },
      { seenVersion: 1 },
    );
    await agent().askCustomer({ number: app, words: "Which app?" }, { seenVersion: 1 });
    const among = (numbers: string[]) => [bill, signal, app].filter((number) => numbers.includes(number));
    for (const [input, found] of [
      [{ topic: "billing" }, [bill]],
      [{ topic: "billing", assignee: "none" }, []],
      [{ department: "billing" }, [bill, signal]],
      [{ department: "network" }, []],
      [{ assignee: "me" }, [bill]],
      [{ assignee: me, department: "billing" }, [bill]],
      [{ assignee: "none" }, [signal, app]],
      [{ status: ["waiting_for_customer"] }, [app]],
      [{ status: ["received", "in_progress"] }, [bill, signal]],
      [{ status: [...open], assignee: "none", department: "digital" }, [app]],
    ] satisfies [Input<"listComplaints">, string[]][]) {
      assert.deepEqual(among(await queue({ ...input, limit: 1 })), found, JSON.stringify(input));
      assert.deepEqual(among(await queue({ ...input, search })), found, JSON.stringify(input));
    }
  });

  test("what waits for its customer comes after what is owed, and what is done comes last", async () => {
    const [done, waiting, owed] = [await filed(), await filed(), await filed()];
    await agent().rejectComplaint({ number: done, words: "It is another operator's." }, { seenVersion: 1 });
    await agent().askCustomer({ number: waiting, words: "Where?" }, { seenVersion: 1 });
    const numbers = await queue({ limit: 2 });
    assert.equal(new Set(numbers).size, numbers.length);
    const order = numbers.filter((number) => [done, waiting, owed].includes(number));
    assert.deepEqual(order, [owed, waiting, done]);
  });

  test("a promise at risk and a broken one are found as they are told", async () => {
    const search = aWord();
    const number = await filed({ words: search });
    assert.deepEqual(await queue({ search, promise: "at_risk" }), []);
    stage().advance(20 * hour);
    assert.deepEqual(await queue({ search, promise: "at_risk" }), [number]);
    assert.deepEqual(await queue({ search, promise: "breached" }), []);
    stage().advance(5 * hour);
    assert.deepEqual(await queue({ search, promise: "at_risk" }), []);
    assert.deepEqual(await queue({ search, promise: "breached" }), [number]);
    const told = await agent().listComplaints({ promise: "breached", limit: 100 });
    for (const { promise } of told.items) assert.ok([promise.state, promise.solveState].includes("breached"));
  });

  test("where the operator says so, a VIP's complaint stands above all others as long as something is owed", async () => {
    for (const [site, isFirst] of [
      ["pk_gorizont", true],
      ["pk_stepnet", false],
    ] as const) {
      const word = aWord();
      const usual = await filed({ words: word }, "anna", site);
      const vip = await filed({ words: word }, "viktor", site);
      stage().advance(1000);
      const order = async () =>
        (await queue({ limit: 2 }, site)).filter((number) => number === usual || number === vip);
      assert.deepEqual(await order(), isFirst ? [vip, usual] : [usual, vip], site);
      await agent(site).rejectComplaint({ number: vip, words: "No." }, { seenVersion: 1 });
      assert.deepEqual(await order(), [usual, vip], site);
    }
  });

  test("what is said at one operator is not found at the other", async () => {
    const search = aWord();
    const number = await filed({ words: search }, "anna", "pk_stepnet");
    assert.deepEqual(await queue({ search }), []);
    assert.deepEqual(await queue({ search: number }), []);
    assert.deepEqual(await queue({ search }, "pk_stepnet"), [number]);
  });

  test("what staff narrow by is refused from a customer, and so is what the operator does not have", async () => {
    const narrowed = {
      topic: "billing",
      department: "billing",
      assignee: "me",
      promise: "breached",
      search: "x",
    };
    assert.deepEqual(
      await refused(
        stage()
          .clientOf("anna")
          .listComplaints(narrowed as Input<"listComplaints">),
      ),
      ["topic", "department", "assignee", "promise", "search"].map((name) => `/${name} staff-only`),
    );
    assert.deepEqual(await refused(agent().listComplaints({ topic: "weather", department: "moon" })), [
      "/topic unknown-value",
      "/department unknown-value",
    ]);
  });

  test("a cursor of the queue is none of a search", async () => {
    await filed();
    await filed();
    const { nextCursor } = await agent().listComplaints({ limit: 1 });
    const asked = agent().listComplaints({ search: "signal", cursor: nextCursor ?? "" });
    if (stage().endpoint.includes("127.0.0.1")) assert.deepEqual(await refused(asked), ["/cursor format"]);
    else await asked;
  });

  test("templates are named in the reader's language and written in every language", async () => {
    const { templates } = await agent().getDesk();
    const mended = templates.find(({ id }) => id === "network-mended");
    assert.deepEqual([mended?.name, mended?.topics], ["The signal is mended", ["network"]]);
    assert.deepEqual(Object.keys(mended?.text ?? {}).sort(), ["en", "kk", "ru"]);
    assert.match(mended?.text["ru"] ?? "", /Причину нашли/);
    assert.deepEqual(templates.find(({ id }) => id === "details")?.topics, []);
  });

  test("of this month's complaints those handed over are counted once each, against three in a hundred", async () => {
    const before = await agent().getDeskFigures();
    const number = await filed();
    await filed();
    await agent().handOverComplaint({ number, department: "billing", reason: "Theirs." }, { seenVersion: 1 });
    await agent().handOverComplaint({ number, department: "network", reason: "Ours." }, { seenVersion: 2 });
    const { since, handedOver } = await agent().getDeskFigures();
    const { count, of, share, limit } = handedOver;
    assert.deepEqual([count - before.handedOver.count, of - before.handedOver.of], [1, 2]);
    assert.deepEqual([share, limit], [count / of, 0.03]);
    const there = new Date(Date.parse(since) + 3 * hour);
    assert.deepEqual([there.getUTCDate(), there.getUTCHours(), there.getUTCMinutes()], [1, 0, 0]);
    stage().advance(32 * 24 * hour);
    assert.equal((await agent().getDeskFigures()).handedOver.share, null);
  });
});
