import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

const ordinary = 15_000;
const longest = 600_000;
const look = 2000;
const grace = 20_000;
const leastBytesPerSecond = 4000;

/** How many milliseconds any request may take to arrive. */
export const longestArrival = longest;

const waits = new WeakMap<IncomingMessage, { timer: NodeJS.Timeout; giveUp: () => void }>();

/**
 * Waits for each body no longer than 15 seconds, where nothing else is agreed for it. `giveUp` tells the client off and
 * closes the connection.
 */
export function waitForBodies(app: FastifyInstance, giveUp: (request: IncomingMessage) => void): void {
  app.server.on("request", (request: IncomingMessage) => {
    const { headers } = request;
    const hasBody = headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
    if (!hasBody) return;
    const give = () => {
      if (!request.complete) giveUp(request);
    };
    waits.set(request, { timer: setTimeout(give, ordinary).unref(), giveUp: give });
    request.once("close", () => stopWaiting(request));
  });
}

/** Waits for a large body as long as it keeps coming: after 20 seconds, 4 kB in each second on average. */
export function waitWhileItComes(request: IncomingMessage, received: () => number): void {
  const wait = waits.get(request);
  if (!wait) return;
  clearTimeout(wait.timer);
  const began = Date.now();
  wait.timer = setInterval(() => {
    const due = ((Date.now() - began - grace) / 1000) * leastBytesPerSecond;
    if (request.complete) stopWaiting(request);
    else if (received() < due) wait.giveUp();
  }, look).unref();
}

function stopWaiting(request: IncomingMessage): void {
  clearTimeout(waits.get(request)?.timer);
}
