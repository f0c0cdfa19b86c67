import { randomUUID } from "node:crypto";
import autocannon, { type Request } from "autocannon";
import { aComplaint } from "../../contract/stage/stage.ts";

/** Somebody who asks a server for one thing over and over. */
export interface Demand {
  operation: "createComplaint" | "getComplaint" | "listComplaints";
  /** Where the operations are, `/v1/pk_gorizont` of a server. */
  url: string;
  token: string;
  /** The complaint to get. */
  number: string;
}

/** What a server made of it. */
export interface Performance {
  requestsPerSecond: number;
  p99Milliseconds: number;
}

const connections = 50;
const warmUpSeconds = 2;
const seconds = 8;

/** Asks on 50 connections at once for 8 seconds, after 2 that do not count. Throws an Error where any answer is not a success. */
export async function load(demand: Demand): Promise<Performance> {
  const options = { url: demand.url, connections, requests: [requestOf(demand)] };
  await autocannon({ ...options, duration: warmUpSeconds });
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({ ...options, duration: seconds });
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${demand.operation}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers of failure.`,
    );
  return { requestsPerSecond: requests.average, p99Milliseconds: latency.p99 };
}

function requestOf({ operation, url, token, number }: Demand): Request {
  const path = `${new URL(url).pathname}/complaints`;
  if (operation === "createComplaint") return filing(path);
  const headers = { Authorization: `Bearer ${token}` };
  return { method: "GET", path: operation === "getComplaint" ? `${path}/${number}` : path, headers };
}

function filing(path: string): Request {
  const body = JSON.stringify(aComplaint);
  const setupRequest = (request: Request) => ({
    ...request,
    headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
  });
  return { method: "POST", path, body, setupRequest };
}
