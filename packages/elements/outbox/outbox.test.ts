import { assert, waitUntil } from "@open-wc/testing";
import { createClient, type Client } from "@otklik/client";
import { Outbox, type OutboxEntry, type Sending } from "@otklik/client/outbox.js";
import { createMocks, type Mocks } from "@otklik/mocks";
import { createStore, get, set } from "idb-keyval";
import { forgetOutbox } from "../../../tests/widgets/stage.ts";

const place = "https://otklik.test pk_gorizont";
const rows = createStore("otklik", "outbox");
const day = 86_400_000;

/** A tab: its own outbox, with a courier for whoever is there. */
interface Tab {
  outbox: Outbox;
  requests: Request[];
  client: Client;
  close: () => void;
}

function letter(words: string, more: Partial<Sending> = {}): Sending {
  const key = crypto.randomUUID();
  const input = { topic: "billing", words, consentVersion: "2026-01" };
  return {
    operation: "createComplaint",
    input,
    key,
    place,
    subject: "",
    kind: "complaint",
    thing: key,
    ...more,
  };
}

describe("outbox", () => {
  const tabs: Tab[] = [];
  let mocks: Mocks = createMocks();

  afterEach(() => {
    for (const { close } of tabs.splice(0)) close();
    mocks = createMocks();
    return forgetOutbox();
  });

  function openTab({ subject = "", answers }: { subject?: string; answers?: () => Response } = {}): Tab {
    const requests: Request[] = [];
    const fetch: typeof globalThis.fetch = async (resource, init) => {
      const request = new Request(resource, init);
      requests.push(request.clone());
      return answers?.() ?? mocks.fetch(request);
    };
    const client = createClient({ endpoint: mocks.endpoint, site: mocks.site, fetch, retries: 0 });
    const outbox = new Outbox();
    const clientFor = (entry: OutboxEntry) => Promise.resolve(entry.subject === subject ? client : null);
    const close = outbox.attach({ place, clientFor }, () => undefined);
    tabs.push({ outbox, requests, client, close });
    return { outbox, requests, client, close };
  }

  const filed = (words: string): number =>
    [...(mocks.operators.get(mocks.site)?.complaints.values() ?? [])].filter((each) => each.words === words)
      .length;
  const entriesOf = ({ outbox }: Tab): OutboxEntry[] => outbox.entriesOf(place, "complaint");
  const only = (tab: Tab): OutboxEntry => {
    assert.lengthOf(entriesOf(tab), 1);
    return entriesOf(tab)[0] as OutboxEntry;
  };

  /** Sends while nothing comes through, and closes the tab. */
  async function leaveBehind(sending: Sending): Promise<void> {
    const tab = openTab({ subject: sending.subject, answers: () => Response.error() });
    assert.equal((await tab.outbox.send(sending, tab.client)).state, "waiting");
    tab.close();
  }

  it("leaves nothing on the device of what arrived at once", async () => {
    const tab = openTab();
    const entry = await tab.outbox.send(letter("Straight."), tab.client);
    assert.equal(entry.state, "received");
    assert.isEmpty(entriesOf(tab));
    await waitUntil(() => localStorage.length === 0);
    assert.isUndefined(await get(entry.key, rows));
  });

  it("P43 delivers after the tab was closed, once, under the key it had", async () => {
    const sending = letter("In the metro.");
    await leaveBehind(sending);
    assert.equal(localStorage.getItem("otklik-outbox"), "1");
    const tab = openTab();
    await tab.outbox.read();
    await tab.outbox.deliver({ hurries: true });
    assert.equal(filed("In the metro."), 1);
    assert.equal(tab.requests[0]?.headers.get("idempotency-key"), sending.key);
    const { state, answer } = only(tab);
    assert.equal(state, "received");
    assert.match((answer?.["receipt"] as { secret: string }).secret, /^[\w-]{22}$/);
  });

  for (const byLease of [false, true]) {
    it(`P43 lets one of two tabs deliver${byLease ? ", where a browser has no locks" : ""}`, async () => {
      if (byLease) Object.defineProperty(navigator, "locks", { value: undefined, configurable: true });
      await leaveBehind(letter("Two tabs."));
      const both = [openTab(), openTab()];
      await Promise.all(both.map(({ outbox }) => outbox.read()));
      await Promise.all(both.map(({ outbox }) => outbox.deliver({ hurries: true })));
      assert.lengthOf(
        both.flatMap(({ requests }) => requests),
        1,
      );
      for (const tab of both) await waitUntil(() => only(tab).state === "received");
      Reflect.deleteProperty(navigator, "locks");
    });
  }

  it("P44 sends nothing as another person, and sends it when she is back", async () => {
    await leaveBehind(letter("I am Anna.", { subject: "sub anna" }));
    const viktor = openTab({ subject: "sub viktor" });
    await viktor.outbox.read();
    await viktor.outbox.deliver({ hurries: true });
    assert.isEmpty(viktor.requests);
    viktor.close();
    const anna = openTab({ subject: "sub anna" });
    await anna.outbox.read();
    await anna.outbox.deliver({ hurries: true });
    assert.equal(only(anna).state, "received");
  });

  it("P45 never sends again what was refused, and keeps its words with the reason", async () => {
    await leaveBehind(letter("No such topic.", { input: { topic: "none", words: "No such topic." } }));
    const tab = openTab();
    await tab.outbox.read();
    await tab.outbox.deliver({ hurries: true });
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
      const tab = openTab({ answers });
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
      const tab = openTab({ answers: () => new Response(body, { status: 429, headers }) });
      await tab.outbox.send(letter("Busy."), tab.client);
      assert.closeTo(only(tab).notBefore, Date.now() + seconds * 1000, 3000);
      await tab.outbox.deliver({ hurries: true });
      assert.lengthOf(tab.requests, 1);
    });
  }

  it("P44 gives up after 7 days, says so, and keeps the words", async () => {
    const sending = letter("Long ago.");
    await leaveBehind(sending);
    await atTime(Date.now() + 7 * day + 1000, async () => {
      const tab = openTab();
      await tab.outbox.read();
      await tab.outbox.deliver({ hurries: true });
      assert.isEmpty(tab.requests);
      assert.equal(only(tab).state, "expired");
      assert.equal(only(tab).input["words"], "Long ago.");
    });
  });

  it("delivers what a clock that was years ahead has put off", async () => {
    await atTime(Date.now() + 400 * day, () => leaveBehind(letter("Wrong clock.")));
    const tab = openTab();
    await tab.outbox.read();
    await tab.outbox.deliver();
    assert.equal(only(tab).state, "received");
  });

  it("delivers what belongs to one thing in its order, and nothing past what waits", async () => {
    const bad = openTab({ answers: () => Response.error() });
    const thing = "one complaint";
    await bad.outbox.send(letter("First.", { thing }), bad.client);
    await bad.outbox.send(letter("Second.", { thing }), bad.client);
    assert.lengthOf(bad.requests, 1);
    bad.close();
    const tab = openTab();
    await tab.outbox.read();
    await tab.outbox.deliver({ hurries: true });
    const words = await Promise.all(
      tab.requests.map(async (request) => ((await request.json()) as { words: string }).words),
    );
    assert.deepEqual(words, ["First.", "Second."]);
  });

  it("leaves alone what a later version has written", async () => {
    await set("later", { schema: 2, place, kind: "complaint", state: "waiting" }, rows);
    const tab = openTab();
    await tab.outbox.read();
    await tab.outbox.deliver({ hurries: true });
    assert.isEmpty(entriesOf(tab));
    assert.deepEqual(await get("later", rows), { schema: 2, place, kind: "complaint", state: "waiting" });
    localStorage.setItem("otklik-outbox", "1");
  });

  it("P43 keeps in memory, and says so, where the browser lets nothing be kept", async () => {
    const denied = (): never => {
      throw new DOMException("Denied", "SecurityError");
    };
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
    Object.defineProperty(IDBFactory.prototype, "open", { ...open, value: denied });
    try {
      mocks.fail("createComplaint", { network: true, times: 1 });
      const tab = openTab();
      await tab.outbox.send(letter("Private."), tab.client);
      assert.isFalse(tab.outbox.isKept(only(tab).key));
      await tab.outbox.deliver({ hurries: true });
      assert.equal(only(tab).state, "received");
      assert.equal(filed("Private."), 1);
    } finally {
      Object.defineProperty(IDBFactory.prototype, "open", open);
    }
  });

  it("takes back what waits; what arrived meanwhile stays", async () => {
    await leaveBehind(letter("Never mind."));
    const [tab, other] = [openTab(), openTab()] as const;
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
