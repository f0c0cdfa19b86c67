import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { after, before, describe, test } from "node:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aComplaint } from "../contract/stage/stage.ts";
import { timeOf } from "../servers/stopwatch.ts";
import { launch, type ServerProcess } from "./stage/server-process.ts";

let server: ServerProcess;
/** A server that no slow client has found: how slow this one is says how slow the machine is. */
let control: ServerProcess;
const folders: string[] = [];
before(async () => {
  [server, control] = await Promise.all([launched(), launched()]);
});
after(async () => {
  for (const each of [server, control]) {
    each.kill("SIGTERM");
    await each.ended;
  }
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function launched(): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-slow-"));
  folders.push(folder);
  const launched = await launch({ DATA_DIR: folder });
  await launched.ready;
  return launched;
}

interface Trickle {
  /** What is sent at once, and what is sent again and again. */
  begin: string;
  drop: string;
}

/** Trickles a request until the server closes the connection; gives what came back and how long it took. */
async function trickle({ begin, drop }: Trickle): Promise<{ received: string; milliseconds: number }> {
  const began = performance.now();
  const socket: Socket = connect({ host: "127.0.0.1", port: Number(new URL(server.url).port) });
  let received = "";
  socket.on("data", (piece: Buffer) => (received += piece.toString()));
  socket.write(begin);
  const dropping = setInterval(() => socket.write(drop), 400);
  await new Promise<void>((resolve) => {
    socket.on("error", () => {});
    socket.once("close", () => resolve());
  });
  clearInterval(dropping);
  return { received, milliseconds: performance.now() - began };
}

/** Asks and files at both servers until something is over; gives the longest time in milliseconds that it took at each. */
async function othersAreServed(until: Promise<unknown>): Promise<{ slowest: number; pace: number }> {
  const longest = { slowest: 0, pace: 0 };
  const over = new AbortController();
  void until.then(() => over.abort());
  while (!over.signal.aborted) {
    longest.slowest = Math.max(longest.slowest, await timeOf(() => askAndFile(server)));
    longest.pace = Math.max(longest.pace, await timeOf(() => askAndFile(control)));
  }
  return longest;
}

async function askAndFile({ clientOf }: ServerProcess): Promise<void> {
  await clientOf().getSettings({});
  await clientOf().createComplaint(aComplaint);
}

const file =
  "PUT /v1/pk_gorizont/uploads/0000000000000000000000 HTTP/1.1\r\nHost: otklik.test\r\nContent-Type: text/plain\r\n";
const head =
  "POST /v1/pk_gorizont/receipts HTTP/1.1\r\nHost: otklik.test\r\nContent-Type: application/json\r\n";

describe("slow clients", { concurrency: true }, () => {
  for (const { part, count, seconds, ...sent } of [
    { part: "headers", count: 120, seconds: 10.5, begin: head, drop: "X-Slow: 1\r\n" },
    { part: "bodies", count: 40, seconds: 17.5, begin: `${head}Content-Length: 4000\r\n\r\n{`, drop: " " },
    { part: "files", count: 5, seconds: 25, begin: `${file}Content-Length: 400000\r\n\r\n`, drop: "a" },
  ]) {
    test(`P5: ${count} clients that trickle their ${part} are told off and closed, and slow nobody`, async () => {
      const all = Promise.all(Array.from({ length: count }, () => trickle(sent)));
      const { slowest, pace } = await othersAreServed(all);
      assert.ok(slowest < 1000 + 10 * pace, `${slowest} ms, and ${pace} ms at the other server`);
      for (const { received, milliseconds } of await all) {
        assert.match(received, /^HTTP\/1\.1 408 .*application\/problem\+json.*"code":"request-too-slow"/s);
        assert.ok(milliseconds < seconds * 1000 + 10 * pace, `${milliseconds} ms`);
      }
    });
  }
});
