import { Readable } from "node:stream";
import type { Schemas } from "@otklik/openapi";
import type { FastifyReply } from "fastify";
import { whenAborted } from "./when-aborted.ts";

const heartbeatMs = 20_000;
const maxUnread = 65_536;
const retryMs = { least: 1000, spread: 2000 };

/** Sends events as they come, as server-sent events; `signal` ends the stream. */
export function sendEvents(
  reply: FastifyReply,
  events: AsyncIterable<Schemas["LiveEvent"]>,
  signal: AbortSignal,
): FastifyReply {
  const body = new Readable({ read() {} });
  const heartbeat = setInterval(() => body.push(": still here\n\n"), heartbeatMs);
  // Clients that lost the same server come back at different moments.
  body.push(`retry: ${retryMs.least + Math.floor(Math.random() * retryMs.spread)}\n\n`);
  whenAborted(signal, () => {
    clearInterval(heartbeat);
    body.push(null);
  });
  void pump(events, { body, signal });
  return reply
    .header("Content-Type", "text/event-stream; charset=utf-8")
    .header("Cache-Control", "no-store")
    .header("X-Accel-Buffering", "no")
    .send(body);
}

async function pump(
  events: AsyncIterable<Schemas["LiveEvent"]>,
  { body, signal }: { body: Readable; signal: AbortSignal },
): Promise<void> {
  for await (const event of events) {
    if (signal.aborted || body.destroyed) return;
    // Who does not read is let go, and comes back with the last event it has read.
    if (body.readableLength > maxUnread) body.destroy();
    body.push(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
}
