import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { test, type TestContext } from "node:test";
import { listen } from "../contract/stage/live-stream.ts";
import { newFiling } from "./stage/filing.ts";
import { launch, type ServerProcess, withFolder } from "./stage/server-process.ts";

async function connectTo({ url }: ServerProcess): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port) });
  await once(socket, "connect");
  return socket;
}

/** The head of a request that files a complaint, and its body. */
function filingRequest(): { head: string; body: string } {
  const { key, words } = newFiling();
  const body = JSON.stringify({ topic: "network", words, consentVersion: "2026-01" });
  const head =
    `POST /v1/pk_gorizont/complaints HTTP/1.1\r\nHost: otklik.test\r\nContent-Type: application/json\r\n` +
    `Idempotency-Key: ${key}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return { head, body };
}

/** How long a server takes to end that nobody asks for anything, on this machine just now (milliseconds). */
async function quietEnd(context: TestContext): Promise<number> {
  const { milliseconds } = await stopping(context, (server) => {
    server.kill("SIGTERM");
    return Promise.resolve();
  });
  return milliseconds;
}

/** Runs the work on a server that is told to stop within it; gives how it ended, and after how many milliseconds. */
async function stopping(context: TestContext, work: (server: ServerProcess) => Promise<void>) {
  const result = { code: undefined as unknown, milliseconds: Infinity };
  await withFolder(async (folder) => {
    const server = await launch({ DATA_DIR: folder }, context);
    await server.ready;
    let began = 0;
    const kill = server.kill;
    server.kill = (signal) => {
      began = performance.now();
      kill(signal);
    };
    await work(server);
    result.code = await server.ended;
    result.milliseconds = performance.now() - began;
  });
  return result;
}

test("P32: on SIGTERM streams end, what has begun is answered, and the process ends with 0", async (context) => {
  const { code, milliseconds } = await stopping(context, async (server) => {
    const { receipt } = await server.clientOf("anna").createComplaint({
      topic: "network",
      words: "No signal.",
      consentVersion: "2026-01",
    });
    const { token } = await server.clientOf().openReceipt(receipt);
    const stream = await listen({ endpoint: server.url, fetch: globalThis.fetch }, token);
    const { head, body } = filingRequest();
    const slow = await connectTo(server);
    slow.write(head + body.slice(0, 20));
    // Its headers are read before those of a request that is sent later and answered.
    await fetch(`${server.url}/livez`);
    server.kill("SIGTERM");
    await stream.ended();
    let received = "";
    slow.on("data", (piece: Buffer) => (received += piece.toString()));
    slow.write(body.slice(20));
    await once(slow, "close");
    assert.match(received, /^HTTP\/1\.1 201 /);
  });
  assert.equal(code, 0);
  assert.ok(milliseconds < 5000 + 10 * (await quietEnd(context)));
});

test("P32: neither a silent connection nor a request that never ends keeps the process from ending with 0", async (context) => {
  const { code, milliseconds } = await stopping(context, async (server) => {
    const silent = await connectTo(server);
    const endless = await connectTo(server);
    for (const socket of [silent, endless]) socket.on("error", () => {});
    endless.write(filingRequest().head);
    await fetch(`${server.url}/livez`);
    server.kill("SIGTERM");
  });
  assert.equal(code, 0);
  assert.ok(milliseconds < 15_000 + 10 * (await quietEnd(context)));
});

test("a connection on which nothing was asked does not delay the end", async (context) => {
  const { code, milliseconds } = await stopping(context, async (server) => {
    (await connectTo(server)).on("error", () => {});
    await fetch(`${server.url}/livez`);
    server.kill("SIGTERM");
  });
  assert.equal(code, 0);
  assert.ok(milliseconds < 5000 + 10 * (await quietEnd(context)));
});

test("P35: a folder serves one process; a second is refused in one sentence, and may come after a kill -9", async (context) => {
  await withFolder(async (folder) => {
    const first = await launch({ DATA_DIR: folder }, context);
    await first.ready;

    const second = await launch({ DATA_DIR: folder }, context);
    assert.equal(await second.ended, 1);
    const sentences = second.printed().trim().split("\n");
    assert.equal(sentences.length, 1, second.printed());
    assert.match(
      sentences[0] ?? "",
      /^Another Otklik server is using the data in .*Stop it first, or set DATA_DIR/,
    );
    assert.ok(sentences[0]?.includes(folder));
    assert.equal((await fetch(`${first.url}/readyz`)).status, 200);

    first.kill("SIGKILL");
    assert.equal(await first.ended, "SIGKILL");
    const third = await launch({ DATA_DIR: folder }, context);
    await third.ready;
    third.kill("SIGTERM");
    assert.equal(await third.ended, 0);
  });
});

for (const [name, environment, reason] of [
  [
    "a folder of operators that is not there",
    { OTKLIK_OPERATORS: "/nowhere/operators" },
    /\/nowhere\/operators/,
  ],
  ["no folder of operators", { OTKLIK_OPERATORS: "" }, /^Set OTKLIK_OPERATORS/],
  ["a port that is no number", { PORT: "http" }, /^PORT must be a whole number/],
  [
    "a database that does not answer",
    { DATABASE_URL: "postgres://127.0.0.1:1/otklik" },
    /database|ECONNREFUSED/,
  ],
] as const) {
  test(`a server with ${name} ends with 1 and says why in a sentence`, async (context) => {
    await withFolder(async (folder) => {
      const server = await launch({ DATA_DIR: folder, ...environment }, context);
      assert.equal(await server.ended, 1);
      assert.match(server.printed(), reason);
      assert.doesNotMatch(server.printed(), /\n\s+at /);
    });
  });
}
