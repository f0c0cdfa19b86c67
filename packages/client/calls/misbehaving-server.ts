import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";

/** What a server heard. */
export type Heard = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/** How a server answers what it heard; `count` is 1 for its first request. */
export type Answer = (response: ServerResponse, heard: Heard, count: number) => void;

/** A server that answers as it is told and remembers what it heard; gone when the test ends. */
export async function misbehavingServer(test: TestContext, answer: Answer) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    void text(request).then((body) => {
      const told = { method, url, headers, body };
      answer(response, told, heard.push(told));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, site: "pk_test", heard };
}

/** Answers with JSON. */
export function json(response: ServerResponse, content: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(content));
}

/** Answers with a problem. */
export function problem(
  response: ServerResponse,
  { status, ...facts }: { status: number; code?: string; retryable?: boolean },
  headers: Record<string, string> = {},
): void {
  const body = {
    type: "about:blank",
    title: "A fault",
    code: "fault",
    requestId: "r1",
    retryable: false,
    ...facts,
  };
  response.writeHead(status, { "content-type": "application/problem+json", ...headers });
  response.end(JSON.stringify({ ...body, status }));
}
