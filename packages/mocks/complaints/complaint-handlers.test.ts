import assert from "node:assert/strict";
import test from "node:test";
import type { Schemas } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { createMocks, type MockPerson, mockPeople, type Mocks, mockToken } from "../index.ts";

type Filed = Schemas["FiledComplaint"];
type Complaint = Schemas["Complaint"];
type Page = Schemas["ComplaintPage"];

const { anna, viktor, artem } = mockPeople;
const hour = 3_600_000;
const example = document.paths["/receipts"].post.requestBody.content["application/json"].example;

interface Ask {
  as?: MockPerson | string;
  send?: unknown;
  headers?: Record<string, string>;
  site?: string;
}

function ask(
  { fetch }: Mocks,
  path: string,
  { as, send, headers, site = "pk_gorizont" }: Ask = {},
): Promise<Response> {
  const asked = new Headers(headers);
  if (as) asked.set("Authorization", `Bearer ${typeof as === "string" ? as : mockToken(as)}`);
  const url = `https://otklik.test/v1/${site}${path}`;
  if (send === undefined) return fetch(url, { headers: asked });
  asked.set("Content-Type", "application/json");
  asked.set("Idempotency-Key", crypto.randomUUID());
  return fetch(url, { method: "POST", headers: asked, body: JSON.stringify(send) });
}

async function file(mocks: Mocks, as?: MockPerson, more: object = {}): Promise<Filed> {
  const send = { topic: "network", words: "No signal in the lift.", consentVersion: "2026-01", ...more };
  const response = await ask(mocks, "/complaints", { ...(as && { as }), send });
  assert.equal(response.status, 201);
  return (await response.json()) as Filed;
}

async function read<Body>(response: Promise<Response>): Promise<Body> {
  return (await (await response).json()) as Body;
}

async function open(mocks: Mocks, receipt: Schemas["Receipt"]): Promise<string> {
  return (await read<Schemas["ReceiptSession"]>(ask(mocks, "/receipts", { send: receipt }))).token;
}

async function codeOf(response: Promise<Response>): Promise<string> {
  return (await read<Schemas["Problem"]>(response)).code;
}

/** Mocks whose clock the test moves. */
function createClockedMocks(): { mocks: Mocks; pass: (hours: number) => void } {
  let now = Date.parse("2026-03-02T09:00:00Z");
  return { mocks: createMocks({ now: () => new Date(now) }), pass: (hours) => void (now += hours * hour) };
}

test("a filed complaint has a promise that runs and a timeline that begins with its words", async () => {
  const { complaint } = await file(createClockedMocks().mocks, anna);

  assert.deepEqual(complaint.promise, {
    answerDueAt: "2026-03-05T09:00:00.000Z",
    answeredAt: null,
    solveDueAt: "2026-03-03T09:00:00.000Z",
    solvedAt: null,
    pausedAt: null,
    state: "running",
    solveState: "running",
  });
  const [entry] = complaint.timeline;
  assert.deepEqual([entry?.type, entry?.words], ["complaint.received", "No signal in the lift."]);
  assert.equal("customer" in complaint, false);
});

test("a number ends in a check symbol over its first eight symbols", async () => {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const { number, secret } = (await file(createMocks())).receipt;

  assert.match(number, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/);
  const values = Array.from(number.replaceAll("-", ""), (symbol) => alphabet.indexOf(symbol)).reverse();
  const digits = values.map((value, index) => (index % 2 === 1 ? value * 2 : value));
  const sum = digits.reduce((total, digit) => total + Math.floor(digit / 32) + (digit % 32), 0);
  assert.equal(sum % 32, 0);
  assert.equal(Buffer.from(secret, "base64url").length, 16);
});

test("an unknown topic and an outdated consent are pointed at", async () => {
  const send = { topic: "weather", words: "Rain.", consentVersion: "2020-01" };
  const { errors = [] } = await read<Schemas["Problem"]>(ask(createMocks(), "/complaints", { send }));
  const faults = errors.map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(faults, ["/topic unknown-value", "/consentVersion outdated"]);
});

test("the first answer of staff keeps the promise, once and for all", async () => {
  const { mocks, pass } = createClockedMocks();
  const { number } = (await file(mocks, anna)).receipt;
  const answer = () =>
    read<Complaint>(ask(mocks, `/complaints/${number}/messages`, { as: artem, send: { words: "Fixed." } }));

  pass(10);
  const answered = await answer();
  pass(100);
  const again = await answer();

  assert.deepEqual([answered.status, answered.promise.state], ["in_progress", "kept"]);
  assert.equal(again.promise.answeredAt, answered.promise.answeredAt);
  assert.deepEqual(again.timeline.at(-1)?.actor, { role: "agent", name: "Артём" });
});

test("a promise whose moment passed is breached, also if an answer comes later", async () => {
  const { mocks, pass } = createClockedMocks();
  const { number } = (await file(mocks, anna)).receipt;
  pass(73);
  const late = await read<Complaint>(ask(mocks, `/complaints/${number}`, { as: anna }));
  const answer = ask(mocks, `/complaints/${number}/messages`, { as: artem, send: { words: "Sorry." } });
  assert.deepEqual(
    [late.promise.state, (await read<Complaint>(answer)).promise.state],
    ["breached", "breached"],
  );
});

test("nobody writes to a closed complaint", async () => {
  const mocks = createMocks();
  const { number } = (await file(mocks, anna)).receipt;
  const record = mocks.operators.get("pk_gorizont")?.complaints.get(number);
  assert.ok(record);
  record.status = "closed";

  const message = ask(mocks, `/complaints/${number}/messages`, { as: anna, send: { words: "Hello?" } });

  assert.equal(await codeOf(message), "step-not-possible");
});

test("a stranger's complaint, another operator's and no complaint answer alike", async () => {
  const mocks = createMocks();
  const { number } = (await file(mocks, anna)).receipt;
  const paths = [number, "0000-0000-0"].map((each) => `/complaints/${each}`);

  for (const path of paths) assert.equal(await codeOf(ask(mocks, path, { as: viktor })), "not-found");
  const elsewhere = ask(mocks, `/complaints/${number}`, { as: artem, site: "pk_stepnet" });
  assert.equal(await codeOf(elsewhere), "not-found");
});

test("a receipt opens its own complaint for 15 minutes and no other", async () => {
  const { mocks, pass } = createClockedMocks();
  const [mine, other] = [await file(mocks), await file(mocks)];
  const as = await open(mocks, mine.receipt);

  const message = ask(mocks, `/complaints/${mine.receipt.number}/messages`, {
    as,
    send: { words: "Still none." },
  });
  assert.equal((await read<Complaint>(message)).timeline.at(-1)?.type, "complaint.message-added");
  assert.equal(await codeOf(ask(mocks, `/complaints/${other.receipt.number}`, { as })), "not-found");
  assert.equal(await codeOf(ask(mocks, "/complaints", { as })), "role-missing");
  pass(0.25);
  assert.equal(await codeOf(ask(mocks, `/complaints/${mine.receipt.number}`, { as })), "token-invalid");
});

test("a wrong secret and an unknown number answer alike, and the contract's example opens", async () => {
  const mocks = createMocks();
  assert.ok(await open(mocks, example));
  for (const wrong of [{ secret: "A".repeat(22) }, { number: "0000-0000-0" }]) {
    assert.equal(await codeOf(ask(mocks, "/receipts", { send: { ...example, ...wrong } })), "not-found");
  }
});

test("customers see their own complaints, newest first, without what is meant for staff", async () => {
  const { mocks } = createClockedMocks();
  const [first, , third] = [await file(mocks, anna), await file(mocks, viktor), await file(mocks, anna)];
  const { items } = await read<Page>(ask(mocks, "/complaints", { as: anna }));
  assert.deepEqual(
    items.map(({ number }) => number),
    [third, first].map(({ receipt }) => receipt.number),
  );
  assert.equal(
    items.some((item) => "customer" in item || "timeline" in item),
    false,
  );
});

test("staff see a VIP first, then what falls due first, then what nobody owes, page by page", async () => {
  const { mocks, pass } = createClockedMocks();
  const numbers = [example.number];
  for (const person of [anna, viktor, anna]) {
    pass(1);
    numbers.push((await file(mocks, person, { email: "a@example.org" })).receipt.number);
  }
  await ask(mocks, `/complaints/${numbers[1] ?? ""}/withdraw`, { as: anna, send: {} });

  const first = await read<Page>(ask(mocks, "/complaints?limit=3", { as: artem }));
  const rest = await read<Page>(
    ask(mocks, `/complaints?limit=3&cursor=${first.nextCursor ?? ""}`, { as: artem }),
  );

  const listed = [...first.items, ...rest.items].map(({ number }) => number);
  assert.deepEqual(listed, [numbers[2], numbers[0], numbers[3], numbers[1]]);
  assert.equal(rest.nextCursor, null);
  assert.deepEqual(first.items[0]?.customer, {
    name: "Виктор",
    tier: "vip",
    email: "a@example.org",
    phone: null,
  });
  const withdrawn = await read<Page>(ask(mocks, "/complaints?status=withdrawn,closed", { as: artem }));
  assert.deepEqual(
    withdrawn.items.map(({ number }) => number),
    [numbers[1]],
  );
  assert.equal(await codeOf(ask(mocks, "/complaints?cursor=nonsense", { as: artem })), "input-invalid");
});

test("an unchanged complaint is not sent again, a changed one is", async () => {
  const mocks = createMocks();
  const { number } = (await file(mocks, anna)).receipt;
  const etag = (await ask(mocks, `/complaints/${number}`, { as: anna })).headers.get("ETag") ?? "";
  const again = () => ask(mocks, `/complaints/${number}`, { as: anna, headers: { "If-None-Match": etag } });

  assert.equal((await again()).status, 304);
  await ask(mocks, `/complaints/${number}/messages`, { as: anna, send: { words: "Hello?" } });
  assert.equal((await again()).status, 200);
});

test("a topic is named in the language of the reader", async () => {
  const mocks = createMocks();
  const { number } = (await file(mocks, anna, { language: "en" })).receipt;
  const headers = { "Accept-Language": "kk-KZ, ru;q=0.5" };
  const { topic } = await read<Complaint>(ask(mocks, `/complaints/${number}`, { as: anna, headers }));
  assert.deepEqual(topic, { id: "network", name: "Байланыс және интернет" });
});

/** Opens a stream; gives its events one by one. */
async function listen(mocks: Mocks, as: MockPerson | string, lastEventId?: string) {
  const headers = lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId };
  const { body } = await ask(mocks, "/events?topics=complaints", { as, headers });
  assert.ok(body);
  return eventsOf(body);
}

async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Schemas["LiveEvent"], undefined> {
  const blocks = body.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await blocks.read()).value, "retry: 1000\n\n");
  for (let block = await blocks.read(); !block.done; block = await blocks.read()) {
    const [, id, type, data = ""] = /^id: (.+)\nevent: (.+)\ndata: (.+)\n\n$/.exec(block.value) ?? [];
    const event = JSON.parse(data) as Schemas["LiveEvent"];
    assert.deepEqual([event.id, event.type], [id, type]);
    yield event;
  }
}

test("everyone hears of their own complaints, and staff of all", async () => {
  const mocks = createMocks();
  const holder = await open(mocks, example);
  const [own, all, held] = [
    await listen(mocks, anna),
    await listen(mocks, artem),
    await listen(mocks, holder),
  ];

  const viktors = await file(mocks, viktor);
  const annas = await file(mocks, anna);
  await ask(mocks, `/complaints/${example.number}/messages`, { as: artem, send: { words: "Fixed." } });

  assert.equal((await own.next()).value?.number, annas.receipt.number);
  assert.equal((await all.next()).value?.number, viktors.receipt.number);
  assert.equal((await held.next()).value?.type, "complaint.answered");
});

test("a reader that comes back hears what it missed, or is told to ask anew", async () => {
  const mocks = createMocks();
  const first = (await (await listen(mocks, artem, "unknown")).next()).value;
  const { number } = (await file(mocks, anna)).receipt;

  const missed = (await (await listen(mocks, artem, first?.id)).next()).value;

  assert.deepEqual([first?.type, missed?.type, missed?.number], ["resync", "complaint.received", number]);
});

test("a stream breaks when its reader leaves, and ends when the mocks are reset", async () => {
  const mocks = createMocks();
  const leaving = new AbortController();
  const init = { signal: leaving.signal, headers: { Authorization: `Bearer ${mockToken(artem)}` } };
  const left = await mocks.fetch("https://otklik.test/v1/pk_gorizont/events?topics=complaints", init);
  const stayed = await listen(mocks, artem);

  leaving.abort();
  mocks.reset();

  await assert.rejects(left.text(), { name: "AbortError" });
  assert.equal((await stayed.next()).done, true);
});
