import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { createClient } from "../client.ts";
import { json, misbehavingServer, problem } from "../calls/misbehaving-server.ts";
import { liveEvents } from "./live-events.ts";

const topics: "complaints"[] = ["complaints"];

function speak(response: ServerResponse, text = ""): ServerResponse {
  response.writeHead(200, { "content-type": "text/event-stream" }).write(text || ": here\n\n");
  return response;
}

function told(id: string): string {
  return `id: ${id}\ndata: ${JSON.stringify({ id, type: "complaint.answered", at: "2026-01-02T03:04:05Z" })}\n\n`;
}

/** Listens until `most` events are there, or the stream ends. */
async function idsOf(events: AsyncIterable<{ id: string }>, most: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of events) if (ids.push(id) === most) break;
  return ids;
}

test("P37 a broken line is taken up after the last event that was seen", async (context) => {
  const server = await misbehavingServer(context, (response, { headers }) => {
    const seen = Number(headers["last-event-id"]);
    speak(response, told(String(seen + 1))).end(told(String(seen + 2)));
  });
  let opened = 0;
  const options = { lastEventId: "10", onOpen: () => void (opened += 1) };
  const events = createClient({ ...server, backoff: 1 }).streamEvents({ topics }, options);
  assert.deepEqual(await idsOf(events, 5), ["11", "12", "13", "14", "15"]);
  assert.equal(opened, 3);
  assert.equal(server.heard[0]?.url, "/v1/pk_test/events?topics=complaints");
  assert.deepEqual(
    server.heard.map(({ headers }) => headers["last-event-id"]),
    ["10", "12", "14"],
  );
});

test("who leaves the loop leaves the line", async (context) => {
  const left = Promise.withResolvers<undefined>();
  const server = await misbehavingServer(context, (response) => {
    speak(response, told("1")).on("close", () => left.resolve(undefined));
  });
  await idsOf(createClient(server).streamEvents({ topics }), 1);
  await left.promise;
  assert.equal(server.heard.length, 1);
});

test("nothing is asked before someone listens", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, {}));
  const client = createClient(server);
  client.streamEvents({ topics });
  await client.getMe();
  assert.deepEqual(
    server.heard.map(({ url }) => url),
    ["/v1/pk_test/me"],
  );
});

for (const moment of ["while the line is silent", "while it waits to come back", "before it began"]) {
  test(`the loop just ends when its signal aborts ${moment}`, async (context) => {
    const caller = new AbortController();
    if (moment === "before it began") caller.abort();
    const server = await misbehavingServer(context, (response) => {
      response.on("close", () => setTimeout(() => caller.abort(), 50));
      if (moment === "while the line is silent") speak(response);
      else problem(response, { status: 429 }, { "retry-after": "3600" });
    });
    const onOpen = () => caller.abort();
    const getToken = context.mock.fn(() => null);
    const events = createClient({ ...server, getToken }).streamEvents(
      { topics },
      { signal: caller.signal, onOpen },
    );
    assert.deepEqual(await idsOf(events, 1), []);
    assert.equal(getToken.mock.callCount(), moment === "before it began" ? 0 : 1);
  });
}

test("45 seconds of silence are a dead line, comments keep it alive, a long life is no failure", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const lines: ReadableStreamDefaultController[] = [];
  const answer = ({ signal }: Request) => {
    const start = (line: ReadableStreamDefaultController) => {
      lines.push(line);
      signal.addEventListener("abort", () => line.error(signal.reason));
    };
    const headers = { "content-type": "text/event-stream" };
    return Promise.resolve(new Response(new ReadableStream({ start }), { headers }));
  };
  const pass = async (milliseconds: number, said: string) => {
    lines.at(-1)?.enqueue(new TextEncoder().encode(said));
    await setImmediate();
    context.mock.timers.tick(milliseconds);
    await setImmediate();
  };
  const events = liveEvents({ url: "http://any", fetch: answer, backoff: 1, silence: 45_000 }, {});
  const first = events.next();
  for (let line = 1; line <= 6; line += 1) {
    await setImmediate();
    for (let beat = 1; beat <= 3; beat += 1) await pass(44_000, ":\n\n");
    assert.equal(lines.length, line);
    await pass(46_000, ":\n\n");
    context.mock.timers.tick(1);
  }
  await setImmediate();
  await pass(0, told("1"));
  assert.equal((await first).value?.id, "1");
  await events.return();
});

test("lines that fall silent again and again have timed out", async (context) => {
  const server = await misbehavingServer(context, (response) => void speak(response));
  const events = liveEvents({ url: server.endpoint, fetch, backoff: 1, silence: 500 }, {});
  await assert.rejects(idsOf(events, 1), { code: "timed-out" });
  assert.equal(server.heard.length, 5);
});

const failures: Record<string, (response: ServerResponse) => void> = {
  "network-unreachable": (response) => void response.destroy(),
  "answer-unexpected": (response) => void response.end("<form>Log in"),
  fault: (response) => problem(response, { status: 503 }),
};

for (const [code, fail] of Object.entries(failures)) {
  test(`P37 the fifth ${code} in a row is told, so that the caller can poll`, async (context) => {
    const server = await misbehavingServer(context, fail);
    await assert.rejects(idsOf(createClient({ ...server, backoff: 1 }).streamEvents({ topics }), 1), {
      name: "Problem",
      code,
    });
    assert.equal(server.heard.length, 5);
  });
}

test("an event between them makes failures start from one again", async (context) => {
  const server = await misbehavingServer(context, (response, _, count) => {
    if (count % 4 === 0) speak(response, told(String(count))).end();
    else response.destroy();
  });
  assert.deepEqual(await idsOf(createClient({ ...server, backoff: 1 }).streamEvents({ topics }), 3), [
    "4",
    "8",
    "12",
  ]);
});

test("a refusal is told at once", async (context) => {
  const server = await misbehavingServer(context, (response) =>
    problem(response, { status: 403, code: "no" }),
  );
  await assert.rejects(idsOf(createClient({ ...server, backoff: 1 }).streamEvents({ topics }), 1), {
    status: 403,
    code: "no",
  });
  assert.equal(server.heard.length, 1);
});

test("a token refused on the line is asked for anew", async (context) => {
  const server = await misbehavingServer(context, (response, { headers }) => {
    if (headers.authorization === "Bearer new") speak(response, told("1"));
    else problem(response, { status: 401 });
  });
  const tokens = ["new", "old"];
  const events = createClient({ ...server, getToken: () => tokens.pop() ?? null }).streamEvents({ topics });
  assert.deepEqual(await idsOf(events, 1), ["1"]);
});

test("the server says how long to pause, in retry and in Retry-After", async (context) => {
  const silence = 45_000;
  const waits: number[] = [];
  context.mock.method(globalThis, "setTimeout", (run: () => void, wait: number) => {
    if (wait < silence) waits.push(wait);
    if (wait < silence) void setImmediate().then(run);
  });
  context.mock.method(Math, "random", () => 0.5);
  const answers = [
    () => new Response(`retry: 4000\n\n${told("1")}`, { headers: { "content-type": "text/event-stream" } }),
    () => Response.json({}, { status: 503, headers: { "retry-after": "7" } }),
    () => new Response(told("2"), { headers: { "content-type": "text/event-stream" } }),
  ];
  const answer = () => Promise.resolve((answers.shift() as () => Response)());
  const events = liveEvents({ url: "http://any", fetch: answer, backoff: 1000, silence }, {});
  assert.deepEqual(await idsOf(events, 2), ["1", "2"]);
  assert.deepEqual(waits, [2000, 7000 + 4000]);
});
