import type { Input, OperationId, Output, routes, Schemas } from "@otklik/openapi";
import { HttpHandler, type PathParams } from "msw";
import { accessOf, mayEnter, type Access } from "@otklik/rules/access.js";
import { subjectOf, type Caller } from "@otklik/rules/caller.js";
import type { Operation } from "@otklik/rules/contract.js";
import { languageOf, type OperatorPolicy } from "@otklik/rules/operator-policy.js";
import { base64url, readMockToken } from "../operators/mock-token.ts";
import { OperationInput } from "./operation-input.ts";
import type { Store } from "../store/store.ts";
import { Problem, problemResponse } from "./problem.ts";

/** One request as a handler sees it: checked input, known caller, the site's operator. */
export interface Call<Id extends OperationId> {
  input: Input<Id>;
  caller: Caller;
  operator: OperatorPolicy;
  store: Store;
  now: Date;
  /** Which of the operator's languages the caller reads, by `Accept-Language`. */
  language: string;
  lastEventId: string | null;
  /** The version of the case that the caller has seen; undefined where none was named. */
  seenVersion: number | undefined;
  signal: AbortSignal;
}

/** A handler for every operation: it gives the body, the contract gives the status. Only what is read, or takes a file, may take time. */
export type Handlers = { [Id in OperationId]: (call: Call<Id>) => Given<Id> };

type Given<Id extends OperationId> = (typeof routes)[Id][0] extends "GET" | "PUT"
  ? Output<Id> | Promise<Output<Id>>
  : Output<Id>;

/** Where operations are bound, and what may happen in their place. */
export interface Surroundings {
  endpoint: string;
  operators: ReadonlyMap<string, Store>;
  now: () => Date;
  intercept: (id: OperationId, requestId: string, request: Request) => Promise<Response | null>;
}

/** Makes the MSW handler of one operation, which checks a request in the order in which the server does. */
export function bindOperation(
  operation: Operation,
  handlers: Handlers,
  surroundings: Surroundings,
): HttpHandler {
  const { operationId: id, method, path, security } = operation;
  const reader = new OperationInput(operation);
  // The schemas of this very operation have checked the input before its handler sees it.
  const handler = handlers[id] as Bound["handler"];
  const bound = { operation, access: accessOf(id, security), reader, handler };
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
  operation: Operation;
  access: Access;
  reader: OperationInput;
  handler: (call: Call<OperationId>) => Output<OperationId> | Promise<Output<OperationId>>;
}

interface Arrival {
  request: Request;
  params: PathParams;
}

async function answer(
  { operation, access, reader, handler }: Bound,
  { request, params: { site, ...place } }: Arrival,
  surroundings: Surroundings,
): Promise<Response> {
  const store = surroundings.operators.get(String(site));
  if (!store) throw new Problem("not-found");
  const { operator } = store;
  const now = surroundings.now();
  const caller = readCaller(request, { site: String(site), store, now });
  if (!mayEnter(access, caller))
    throw new Problem(caller.kind === "anonymous" ? "token-missing" : "role-missing");
  const body = await reader.readBody(request);
  const key = reader.readKey(request);
  const seenVersion = reader.readSeenVersion(request);
  const input = reader.flatten(body, new URL(request.url).searchParams, place);
  const leaving = new AbortController();
  request.signal.addEventListener("abort", () => leaving.abort(request.signal.reason));
  const language = languageOf(operator, request.headers.get("Accept-Language")?.split(/[,;]/)[0]);
  const lastEventId = request.headers.get("Last-Event-ID");
  const call = {
    input,
    caller,
    operator,
    store,
    now,
    language,
    lastEventId,
    seenVersion,
    signal: leaving.signal,
  };
  const act = () => handler(call);
  if (operation.streams) return streamResponse((await act()) as Output<"streamEvents">, leaving);
  if (key === null) return readResponse(await act(), { operation, access, request });
  const name = JSON.stringify([operation.operationId, subjectOf(caller), key]);
  const effect = { name, input: canonical(input), act: () => JSON.stringify(act()) };
  const stored = once(store.answers, effect);
  return jsonResponse(stored.body, { operation, access, request, replayed: stored.replayed });
}

interface Place {
  site: string;
  store: Store;
  now: Date;
}

function readCaller(request: Request, { site, store, now }: Place): Caller {
  const authorization = request.headers.get("Authorization");
  if (authorization === null) return { kind: "anonymous" };
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "";
  const { number, opens, expiresAt } = store.sessions.get(token) ?? {};
  if (number && opens && now < new Date(expiresAt ?? 0))
    return { kind: "receipt", caseKind: opens, caseId: number, expiresAt: new Date(expiresAt ?? 0) };
  const person = readMockToken(token, site);
  if (!person) throw new Problem("token-invalid");
  return person;
}

interface Effect {
  name: string;
  input: string;
  act: () => string;
}

/** Keeps an answer only after the act succeeded, so that a refused input does not burn its key. */
function once(answers: Store["answers"], { name, input, act }: Effect): { body: string; replayed: boolean } {
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
  access: Access;
  request: Request;
  replayed?: boolean;
}

async function readResponse(output: unknown, exchange: Exchange): Promise<Response> {
  if (output instanceof Blob) return fileResponse(output);
  if (typeof output !== "string") return jsonResponse(JSON.stringify(output), exchange);
  return new Response(output, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

async function jsonResponse(
  body: string,
  { operation, access, request, replayed }: Exchange,
): Promise<Response> {
  const headers = new Headers({ "Content-Type": "application/json" });
  if (request.method !== "GET" || !access.anyone) headers.set("Cache-Control", "no-store");
  if (replayed) headers.set("Idempotency-Replayed", "true");
  if (operation.namesState) {
    const etag = await nameState(body, (JSON.parse(body) as { version?: number }).version);
    headers.set("ETag", etag);
    const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
    if (request.method === "GET" && known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag)) {
      headers.delete("Content-Type");
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, { status: operation.status, headers });
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
