import { Readable } from "node:stream";
import type { Schemas } from "@otklik/openapi";
import type { FastifyReply } from "fastify";

const heartbeatMs = 20_000;
const retryMs = { least: 1000, spread: 2000 };

/** Sends events as they come, as server-sent events; `signal` ends the stream. */
export function sendEvents(
  reply: FastifyReply,
  events: AsyncIterable<Schemas["LiveEvent"]>,
  signal: AbortSignal,
): FastifyReply {
  const body = new Readable({ read() {} });
  const heartbeat = setInterval(() => body.push(": still here\n\n"), heartbeatMs);
  signal.addEventListener("abort", () => {
    clearInterval(heartbeat);
    body.push(null);
  });
  // Clients that lost the same server come back at different moments.
  body.push(`retry: ${retryMs.least + Math.floor(Math.random() * retryMs.spread)}\n\n`);
  void pump(events, body);
  return reply
    .header("Content-Type", "text/event-stream; charset=utf-8")
    .header("Cache-Control", "no-store")
    .header("X-Accel-Buffering", "no")
    .send(body);
}

async function pump(events: AsyncIterable<Schemas["LiveEvent"]>, body: Readable): Promise<void> {
  for await (const event of events) {
    if (body.destroyed || body.readableEnded) return;
    body.push(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
}
