import { randomUUID } from "node:crypto";
import autocannon, { type Request } from "autocannon";
import { demoToken } from "../../servers/demo-server.ts";
import type { Server } from "./compared-servers.ts";
import type { Demand } from "./demands.ts";

/** What a server made of it. */
export interface Performance {
  requestsPerSecond: number;
  p99Milliseconds: number;
}

const connections = 50;
const warmUpSeconds = 1;
const seconds = 3;

/**
 * Asks a server on 50 connections at once for 3 seconds, after one that does not count; `tokens` is where tokens come
 * from. Throws an Error where any answer is not a success.
 */
export async function load(server: Server, tokens: Server, demand: Demand): Promise<Performance> {
  const requests = [await requestOf(demand, tokens)];
  const options = { url: server.url, connections, requests };
  await autocannon({ ...options, duration: warmUpSeconds });
  const {
    requests: done,
    latency,
    errors,
    timeouts,
    non2xx,
  } = await autocannon({ ...options, duration: seconds });
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${server.name}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers of failure.`);
  return { requestsPerSecond: done.average, p99Milliseconds: latency.p99 };
}

async function requestOf({ path, person, body }: Demand, tokens: Server): Promise<Request> {
  const headers = person && { Authorization: `Bearer ${await demoToken(tokens.url, person)}` };
  const request: Request = { path: `/v1/pk_gorizont/${path}`, ...(headers && { headers }) };
  if (!body) return { ...request, method: "GET" };
  const setupRequest = (given: Request): Request => ({
    ...given,
    body: JSON.stringify(body()),
    headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
  });
  return { ...request, method: "POST", setupRequest };
}
