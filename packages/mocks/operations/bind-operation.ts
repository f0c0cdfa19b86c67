import { type Input, type OperationId, type Output, routes, type Schemas } from "@otklik/openapi";
import { HttpHandler, type PathParams } from "msw";
import { base64url, type Caller, nobody, readMockToken } from "../operators/mock-token.ts";
import {
  findOperation,
  isOpen,
  mayEnter,
  type Operation,
  OperationInput,
  successOf,
} from "./operation-input.ts";
import type { Operator } from "../operators/operators.ts";
import { Problem, problemResponse } from "./problem.ts";

/** One request as a handler sees it: checked input, known caller, the site's operator. */
export interface Call<Id extends OperationId> {
  input: Input<Id>;
  caller: Caller;
  operator: Operator;
  now: Date;
  /** What the caller reads, by `Accept-Language`. */
  language: string | undefined;
  lastEventId: string | null;
  /** The version of the thing that the caller has seen; undefined where none was named. */
  seenVersion: number | undefined;
  signal: AbortSignal;
}

/** A handler for every operation: it gives the body, the contract gives the status. Only what is read, or takes a file, may take time. */
export type Handlers = { [Id in OperationId]: (call: Call<Id>) => Given<Id> };

type Given<Id extends OperationId> = (typeof routes)[Id][0] extends "GET" | "PUT"
  ? Output<Id> | Promise<Output<Id>>
  : Output<Id>;

/** An answer kept for its Idempotency-Key. */
export interface StoredAnswer {
  input: string;
  body: string;
}

/** Where operations are bound, and what may happen in their place. */
export interface Surroundings {
  endpoint: string;
  operators: ReadonlyMap<string, Operator>;
  now: () => Date;
  intercept: (id: OperationId, requestId: string, request: Request) => Promise<Response | null>;
}

/** Makes the MSW handler of one operation, which checks a request in the order in which the server does. */
export function bindOperation(id: OperationId, handlers: Handlers, surroundings: Surroundings): HttpHandler {
  const [method, path, mode]: readonly [string, string, string?] = routes[id];
  const operation = findOperation(method, path);
  const reader = new OperationInput(operation);
  // The schemas of this very operation have checked the input before its handler sees it.
  const handler = handlers[id] as Bound["handler"];
  const bound = { id, operation, reader, handler, streams: mode === "stream" };
  const url = `${surroundings.endpoint}/v1/:site${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  return new HttpHandler(method, url, async ({ request, params }) => {
    const requestId = crypto.randomUUID();
    const intercepted = await surroundings.intercept(id, requestId, request);
    if (intercepted) return intercepted;
    try {
      const response = await answer(bound, { request, params: params as PathParams }, surroundings);
      response.headers.set("X-Request-Id", requestId);
      return response;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return problemResponse(problem, requestId, request.headers.get("Accept-Language"));
    }
  });
}

interface Bound {
  id: OperationId;
  operation: Operation;
  reader: OperationInput;
  handler: (call: Call<OperationId>) => Output<OperationId> | Promise<Output<OperationId>>;
  streams: boolean;
}

interface Arrival {
  request: Request;
  params: PathParams;
}

async function answer(
  { id, operation, reader, handler, streams }: Bound,
  { request, params: { site, ...place } }: Arrival,
  surroundings: Surroundings,
): Promise<Response> {
  const operator = surroundings.operators.get(String(site));
  if (!operator) throw new Problem("not-found");
  const now = surroundings.now();
  const caller = readCaller(request, { site: String(site), operator, now });
  admit(caller, operation.security);
  const body = await reader.readBody(request);
  const key = reader.readKey(request);
  const seenVersion = reader.readSeenVersion(request);
  const input = reader.flatten(body, new URL(request.url).searchParams, place);
  const leaving = new AbortController();
  request.signal.addEventListener("abort", () => leaving.abort(request.signal.reason));
  const language = request.headers.get("Accept-Language")?.split(/[,;]/)[0];
  const lastEventId = request.headers.get("Last-Event-ID");
  const call = { input, caller, operator, now, language, lastEventId, seenVersion, signal: leaving.signal };
  const act = () => handler(call);
  if (streams) return streamResponse((await act()) as Output<"streamEvents">, leaving);
  if (key === null) return readResponse(await act(), { operation, request });
  const name = JSON.stringify([id, caller.subject ?? caller.receipt, key]);
  const effect = { name, input: canonical(input), act: () => JSON.stringify(act()) };
  const stored = once(operator.answers, effect);
  return jsonResponse(stored.body, { operation, request, replayed: stored.replayed });
}

interface Place {
  site: string;
  operator: Operator;
  now: Date;
}

function readCaller(request: Request, { site, operator, now }: Place): Caller {
  const authorization = request.headers.get("Authorization");
  if (authorization === null) return nobody;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "";
  const session = operator.sessions.get(token);
  if (session && now < new Date(session.expiresAt)) return { ...nobody, receipt: session.number };
  const person = readMockToken(token, site);
  if (!person) throw new Problem("token-invalid");
  return person;
}

function admit(caller: Caller, security: Operation["security"]): void {
  if (mayEnter(caller, security)) return;
  throw new Problem(caller === nobody ? "token-missing" : "role-missing");
}

interface Effect {
  name: string;
  input: string;
  act: () => string;
}

/** Keeps an answer only after the act succeeded, so that a refused input does not burn its key. */
function once(
  answers: Operator["answers"],
  { name, input, act }: Effect,
): { body: string; replayed: boolean } {
  const stored = answers.get(name);
  if (stored && stored.input !== input) throw new Problem("idempotency-key-reused");
  if (stored) return { body: stored.body, replayed: true };
  const body = act();
  answers.set(name, { input, body });
  return { body, replayed: false };
}

function canonical(input: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(input).sort(([left], [right]) => (left < right ? -1 : 1)));
}

interface Exchange {
  operation: Operation;
  request: Request;
  replayed?: boolean;
}

async function readResponse(output: unknown, exchange: Exchange): Promise<Response> {
  if (output instanceof Blob) return fileResponse(output);
  if (typeof output !== "string") return jsonResponse(JSON.stringify(output), exchange);
  return new Response(output, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

async function jsonResponse(body: string, { operation, request, replayed }: Exchange): Promise<Response> {
  const { status, headers: declared } = successOf(operation);
  const headers = new Headers({ "Content-Type": "application/json" });
  if (request.method !== "GET" || !isOpen(operation.security)) headers.set("Cache-Control", "no-store");
  if (replayed) headers.set("Idempotency-Replayed", "true");
  if ("ETag" in declared) {
    const etag = await nameState(body, (JSON.parse(body) as { version?: number }).version);
    headers.set("ETag", etag);
    const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
    if (request.method === "GET" && known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag)) {
      headers.delete("Content-Type");
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, { status, headers });
}

async function nameState(body: string, version: number | undefined): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  const hash = base64url(new Uint8Array(digest).slice(0, 12));
  return version === undefined ? `"${hash}"` : `"${version}.${hash}"`;
}

function fileResponse(file: Blob): Response {
  const headers = {
    "Content-Type": file.type,
    "Content-Disposition": "attachment",
    "Cache-Control": "no-store",
  };
  return new Response(file, { headers });
}

const encoder = new TextEncoder();

/** Server-sent events, until the reader leaves or the events end. */
function streamResponse(events: AsyncIterable<Schemas["LiveEvent"]>, leaving: AbortController): Response {
  const iterator = events[Symbol.asyncIterator]();
  let heartbeat: ReturnType<typeof beat>;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
      heartbeat = beat(() => controller.enqueue(encoder.encode(": still here\n\n")));
      leaving.signal.addEventListener("abort", () => {
        clearInterval(heartbeat);
        controller.error(leaving.signal.reason);
      });
    },
    async pull(controller) {
      const next = await iterator.next();
      if (!next.done) controller.enqueue(encoder.encode(print(next.value)));
      else if (!leaving.signal.aborted) controller.close();
      if (next.done) clearInterval(heartbeat);
    },
    cancel: (reason) => leaving.abort(reason),
  });
  const headers = { "Content-Type": "text/event-stream", "Cache-Control": "no-store" };
  return new Response(stream, { headers });
}

/** Under Node a forgotten stream must not keep the process alive; a browser's timer has no `unref`. */
function beat(tick: () => void): number {
  const timer = setInterval(tick, 20_000) as unknown as number & { unref?: () => void };
  timer.unref?.();
  return timer;
}

function print(event: Schemas["LiveEvent"]): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
