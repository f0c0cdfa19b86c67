import { assert } from "@open-wc/testing";
import { holds } from "../../../../tests/widgets/stage.ts";
import type { OutboxEntry } from "@otklik/client/outbox.js";
import { createStore, get, set, update } from "idb-keyval";
import { Device, entriesOf, letter, only } from "../../../../tests/widgets/outbox-tabs.ts";

const rows = createStore("otklik", "outbox");
const day = 86_400_000;

describe("outbox", () => {
  let device = new Device();

  afterEach(async () => {
    await device.end();
    device = new Device();
  });

  it("leaves nothing on the device of what arrived at once", async () => {
    const tab = device.openTab();
    const entry = await tab.outbox.send(letter("Straight."), tab.client);
    assert.equal(entry.state, "received");
    assert.isEmpty(entriesOf(tab));
    await holds(() => localStorage.length === 0);
    assert.isUndefined(await get(entry.key, rows));
  });

  it("P43 delivers after the tab was closed, once, under the key it had", async () => {
    const sending = letter("In the metro.");
    await device.leaveBehind(sending);
    assert.equal(localStorage.getItem("otklik-outbox"), "1");
    const tab = await device.comeBack();
    assert.equal(device.filed("In the metro."), 1);
    assert.equal(tab.requests[0]?.headers.get("idempotency-key"), sending.key);
    const { state, answer } = only(tab);
    assert.equal(state, "received");
    assert.match((answer?.["receipt"] as { secret: string }).secret, /^[\w-]{22}$/);
  });

  for (const byLease of [false, true]) {
    it(`P43 lets one of two tabs deliver${byLease ? ", where a browser has no locks" : ""}`, async () => {
      if (byLease) Object.defineProperty(navigator, "locks", { value: undefined, configurable: true });
      await device.leaveBehind(letter("Two tabs."));
      const both = [device.openTab(), device.openTab()];
      await Promise.all(both.map(({ outbox }) => outbox.read()));
      await Promise.all(both.map(({ outbox }) => outbox.deliver({ hurries: true })));
      assert.lengthOf(
        both.flatMap(({ requests }) => requests),
        1,
      );
      for (const tab of both) await holds(() => only(tab).state === "received");
      Reflect.deleteProperty(navigator, "locks");
    });
  }

  it("P44 sends nothing as another person, and sends it when she is back", async () => {
    await device.leaveBehind(letter("I am Anna.", { subject: "sub anna" }));
    const viktor = await device.comeBack("sub viktor");
    assert.isEmpty(viktor.requests);
    viktor.close();
    const anna = await device.comeBack("sub anna");
    assert.equal(only(anna).state, "received");
  });

  it("P45 never sends again what was refused, and keeps its words with the reason", async () => {
    await device.leaveBehind(letter("No such topic.", { input: { topic: "none", words: "No such topic." } }));
    const tab = await device.comeBack();
    await tab.outbox.deliver({ hurries: true });
    assert.lengthOf(tab.requests, 1);
    const { state, problem, input } = only(tab);
    assert.equal(state, "refused");
    assert.equal(problem?.status, 422);
    assert.equal(input["words"], "No such topic.");
  });

  const portals: Record<string, () => Response> = {
    "a page": () => new Response("<title>Welcome</title>", { headers: { "content-type": "text/html" } }),
    "an object without a receipt": () => Response.json({ complaint: {} }, { status: 201 }),
    "a refusal that is none of ours": () => new Response("Pay first", { status: 403 }),
  };
  for (const [what, answers] of Object.entries(portals)) {
    it(`P43 does not take ${what} for an answer`, async () => {
      const tab = device.openTab({ answers });
      const { state } = await tab.outbox.send(letter("Portal."), tab.client);
      assert.equal(state, "waiting");
      assert.equal(only(tab).attempts, 1);
    });
  }

  const waits: Record<string, [header: string, seconds: number]> = {
    "the seconds it says": ["120", 120],
    "an hour at most": ["86400", 3600],
    "a minute where it says rubbish": ["soon", 60],
  };
  for (const [what, [header, seconds]] of Object.entries(waits)) {
    it(`P45 waits, where the server asks for it, ${what}, though the line is back meanwhile`, async () => {
      const headers = { "retry-after": header, "content-type": "application/problem+json" };
      const body = JSON.stringify({
        code: "too-many-requests",
        title: "Slow down",
        status: 429,
        retryable: true,
      });
      const tab = device.openTab({ answers: () => new Response(body, { status: 429, headers }) });
      const asked = Date.now();
      await tab.outbox.send(letter("Busy."), tab.client);
      const told = Date.now();
      assert.isAtLeast(only(tab).notBefore, asked + seconds * 1000);
      assert.isAtMost(only(tab).notBefore, told + seconds * 1000 + 2000);
      await tab.outbox.deliver({ hurries: true });
      assert.lengthOf(tab.requests, 1);
    });
  }

  it("P44 gives up after 7 days, says so, and keeps the words", async () => {
    const sending = letter("Long ago.");
    await device.leaveBehind(sending);
    await atTime(Date.now() + 7 * day + 1000, async () => {
      const tab = await device.comeBack();
      assert.isEmpty(tab.requests);
      assert.equal(only(tab).state, "expired");
      assert.equal(only(tab).input["words"], "Long ago.");
    });
  });

  it("delivers what a clock that was years ahead has put off", async () => {
    await atTime(Date.now() + 400 * day, () => device.leaveBehind(letter("Wrong clock.")));
    const tab = device.openTab();
    await tab.outbox.read();
    await tab.outbox.deliver();
    assert.equal(only(tab).state, "received");
  });

  it("delivers what belongs to one case in its order, and nothing past what waits", async () => {
    const bad = device.openTab({ answers: () => Response.error() });
    const about = "one complaint";
    await bad.outbox.send(letter("First.", { about }), bad.client);
    await bad.outbox.send(letter("Second.", { about }), bad.client);
    assert.lengthOf(bad.requests, 1);
    bad.close();
    const tab = await device.comeBack();
    const words = await Promise.all(
      tab.requests.map(async (request) => ((await request.json()) as { words: string }).words),
    );
    assert.deepEqual(words, ["First.", "Second."]);
  });

  it("delivers what an earlier version has left, in today's names and under its key", async () => {
    const message = {
      operation: "addComplaintMessage",
      input: { number: "7K3F-92XQ-6", words: "Still no signal." },
    } as const;
    const full = [letter("From before."), letter("", message)];
    for (const submission of full) await device.leaveBehind(submission);
    for (const { key } of full)
      await update<OutboxEntry>(key, (entry) => asSchema1(entry as OutboxEntry), rows);
    const tab = await device.comeBack();
    assert.equal(device.filed("From before."), 1);
    const [filing, sent] = full.map(({ key }) =>
      tab.requests.find(({ headers }) => headers.get("idempotency-key") === key),
    );
    assert.isDefined(filing);
    assert.deepEqual(await sent?.json(), { words: "Still no signal." });
  });

  it("leaves alone what a later version has written", async () => {
    await set(
      "later",
      { schema: 3, place: "https://otklik.test pk_gorizont", kind: "complaint", state: "waiting" },
      rows,
    );
    const tab = await device.comeBack();
    assert.isEmpty(entriesOf(tab));
    assert.deepEqual(await get("later", rows), {
      schema: 3,
      place: "https://otklik.test pk_gorizont",
      kind: "complaint",
      state: "waiting",
    });
    localStorage.setItem("otklik-outbox", "1");
  });

  it("P43 keeps in memory, and says so, where the browser lets nothing be kept", async () => {
    const denied = (): never => {
      throw new DOMException("Denied", "SecurityError");
    };
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
    Object.defineProperty(IDBFactory.prototype, "open", { ...open, value: denied });
    try {
      device.mocks.fail("createComplaint", { network: true, times: 1 });
      const tab = device.openTab();
      await tab.outbox.send(letter("Private."), tab.client);
      assert.isFalse(tab.outbox.isKept(only(tab).key));
      await tab.outbox.deliver({ hurries: true });
      assert.equal(only(tab).state, "received");
      assert.equal(device.filed("Private."), 1);
    } finally {
      Object.defineProperty(IDBFactory.prototype, "open", open);
    }
  });

  it("takes back what waits; what arrived meanwhile stays", async () => {
    await device.leaveBehind(letter("Never mind."));
    const [tab, other] = [device.openTab(), device.openTab()] as const;
    await Promise.all([tab.outbox.read(), other.outbox.read()]);
    const entry = only(tab);
    await other.outbox.deliver({ hurries: true });
    assert.isFalse(await tab.outbox.remove(entry));
    assert.equal(only(tab).state, "received");
    assert.isTrue(await tab.outbox.remove(only(tab)));
    assert.isEmpty(entriesOf(tab));
  });
});

async function atTime(now: number, work: () => Promise<void>): Promise<void> {
  const { now: real } = Date;
  Date.now = () => now;
  try {
    await work();
  } finally {
    Date.now = real;
  }
}

/** An entry as it was kept while a message still said `text`, and what it was about was its `thing`. */
function asSchema1({ input, about, ...entry }: OutboxEntry): OutboxEntry {
  const { words, ...rest } = input;
  const isMessage = entry.operation === "addComplaintMessage";
  return {
    ...entry,
    schema: 1,
    input: isMessage ? { ...rest, text: words } : input,
  } as object as OutboxEntry;
}
