import { createHash } from "node:crypto";
import type { OperationId, Output } from "@otklik/openapi";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { sendEvents } from "../send-events.ts";
import { accessOf, type Access } from "@otklik/rules/access.js";
import { checkAccess } from "../../identity/access.ts";
import type { Authenticate } from "../../identity/authenticate.ts";
import type { Caller } from "@otklik/rules/caller.js";
import { attachmentLimits, languageOf } from "@otklik/rules/operator-policy.js";
import type { Operator, OperatorSite } from "../../operators/operator.ts";
import type { Context } from "./context.ts";
import { operations, type Operation } from "@otklik/rules/contract.js";
import type { Handler, Handlers } from "./contract.ts";
import { acceptFiles, checkFileType } from "../bodies/file-body.ts";
import { checkMediaType } from "../bodies/json-body.ts";
import { answerPreflight, checkOrigin } from "../origins.ts";
import { Problem } from "../../problems/problem.ts";
import { countedAddress, type Admit } from "../rate-limits.ts";
import { inputReader } from "./validation.ts";

/** What the operations are bound to. */
export interface Binding {
  operators: Operator[];
  handlers: Handlers;
  authenticate: Authenticate;
  admit: Admit;
  clock: () => Date;
  /** Aborts when the server stops. */
  stopping: AbortSignal;
}

declare module "fastify" {
  interface FastifyRequest {
    operator: Operator;
    site: OperatorSite;
    caller: Caller;
  }
}

/** Makes a route of each operation of the contract. Throws an Error for one that does not say who may enter. */
export function bindOperations(app: FastifyInstance, binding: Binding): void {
  const sites = new Map(
    binding.operators.flatMap((operator) =>
      operator.sites.map((site) => [site.key, { operator, site }] as const),
    ),
  );
  const enterSite = (request: FastifyRequest, reply: FastifyReply) => {
    const found = sites.get((request.params as { site: string }).site);
    if (!found) throw new Problem("not-found");
    checkOrigin(request, reply, found.site);
    Object.assign(request, found);
  };
  app.options("/v1/:site/*", (request, reply) => {
    enterSite(request, reply);
    return answerPreflight(reply);
  });
  for (const operation of operations) bindOperation(app, operation, { ...binding, enterSite });
}

type EnterSite = (request: FastifyRequest, reply: FastifyReply) => void;

type SiteBinding = Binding & { enterSite: EnterSite };

function bindOperation(app: FastifyInstance, operation: Operation, binding: SiteBinding): void {
  const { fileTypes } = operation;
  const route = routeOf(operation, binding);
  if (fileTypes.length === 0) app.route(route);
  else
    app.register((scope, _options, done) => {
      acceptFiles(scope, fileTypes, ({ operator }) => attachmentLimits(operator).size);
      scope.route(route);
      done();
    });
}

function routeOf(operation: Operation, binding: SiteBinding): RouteOptions {
  const access = accessOf(operation.operationId, operation.security);
  const readInput = inputReader(operation);
  const handler = binding.handlers[operation.operationId] as Handler<OperationId>;
  return {
    method: operation.method,
    url: `/v1/:site${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    // The contract knows no HEAD, and a stream's would not end.
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      binding.enterSite(request, reply);
      const { operator, site } = request;
      await binding.admit(countedAddress(request.ip), site.key, operation.method !== "GET");
      request.caller = await binding.authenticate(request.headers.authorization, operator);
      checkAccess(access, request.caller);
      if (operation.fileTypes.length > 0) checkFileType(request, operation.fileTypes);
      else checkMediaType(request);
    },
    handler: async (request, reply) => {
      const context = contextOf(request, reply, { operation, ...binding });
      const params = Object.fromEntries(
        Object.entries(request.params as object).filter(([name]) => name !== "site"),
      );
      const input = readInput({ params, query: request.query, body: request.body });
      const output = await handler(input, context);
      return answer(request, reply, { operation, access, output, signal: context.signal });
    },
  };
}

function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { operation, clock, stopping }: { operation: Operation; clock: () => Date; stopping: AbortSignal },
): Context {
  const { operator, caller, headers } = request;
  return {
    operator,
    caller,
    now: clock(),
    language: languageOf(operator, /^[A-Za-z-]{2,35}/.exec(headers["accept-language"] ?? "")?.[0]),
    idempotencyKey: idempotencyKeyOf(operation, headers["idempotency-key"]),
    seenVersion: seenVersionOf(operation, headers["if-match"]),
    lastEventId: headers["last-event-id"]?.toString().slice(0, 64),
    address: countedAddress(request.ip),
    mayChange: operation.method !== "GET",
    setHeader: (name, value) => void reply.header(name, value),
    signal: operation.streams ? streamSignal(reply, caller, stopping) : stopping,
  };
}

function idempotencyKeyOf(operation: Operation, header: string | string[] | undefined): string | undefined {
  if (!operation.parameters.some(({ name }) => name === "Idempotency-Key")) return undefined;
  if (typeof header !== "string" || !/^[\x21-\x7e]{8,255}$/.test(header)) {
    throw new Problem("idempotency-key-invalid");
  }
  return header;
}

/** The version that an If-Match begins with; one that begins with none equals no case's. */
function seenVersionOf(operation: Operation, header: string | undefined): number | undefined {
  const parameter = operation.parameters.find(({ name }) => name === "If-Match");
  if (!parameter) return undefined;
  if (header !== undefined) return Number(/^(?:W\/)?"(\d{1,9})[."]/.exec(header)?.[1] ?? NaN);
  if (parameter.required) throw new Problem("state-missing");
  return undefined;
}

/** Aborts when the reader hangs up, its token ends, or the server stops. */
function streamSignal(reply: FastifyReply, caller: Caller, stopping: AbortSignal): AbortSignal {
  const hungUp = new AbortController();
  // The reader may have gone while it was being let in.
  if (reply.raw.destroyed) hungUp.abort();
  else reply.raw.once("close", () => hungUp.abort());
  const signals = [hungUp.signal, stopping];
  if (caller.kind !== "anonymous") {
    signals.push(AbortSignal.timeout(Math.max(0, caller.expiresAt.getTime() - Date.now())));
  }
  return AbortSignal.any(signals);
}

interface Answer {
  operation: Operation;
  access: Access;
  output: object;
  signal: AbortSignal;
}

function answer(request: FastifyRequest, reply: FastifyReply, { operation, access, output, signal }: Answer) {
  if (operation.streams) return sendEvents(reply, output as Output<"streamEvents">, signal);
  const file: unknown = output;
  if (file instanceof Blob) return answerFile(reply, file);
  const isRead = operation.method === "GET";
  // What a handler has said of caches stands.
  if (!reply.hasHeader("Cache-Control"))
    void reply.header("Cache-Control", access.anyone && isRead ? "public, max-age=60" : "no-store");
  void reply.status(operation.status);
  if (!isRead && !operation.namesState) return reply.send(output);
  const isTable = typeof output === "string";
  const body = isTable ? output : JSON.stringify(output);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  // What has a version is named by it as well: of two states with one version only the reader's view differs.
  const etag =
    typeof output === "object" && "version" in output ? `"${Number(output.version)}.${hash}"` : `"${hash}"`;
  void reply.header("ETag", etag);
  const known = (isRead && request.headers["if-none-match"]?.split(/, ?/)) || [];
  if (known.includes(etag) || known.includes(`W/${etag}`)) return reply.status(304).send();
  return reply.type(`${isTable ? "text/csv" : "application/json"}; charset=utf-8`).send(body);
}

/** A file never runs and never shows in a page, whatever it holds; its handler has said under which name to save it. */
async function answerFile(reply: FastifyReply, file: Blob): Promise<FastifyReply> {
  const type = file.type === "text/plain" ? "text/plain; charset=utf-8" : file.type;
  return reply
    .header("Content-Type", type)
    .header("Content-Security-Policy", "sandbox; default-src 'none'")
    .header("Cross-Origin-Resource-Policy", "same-origin")
    .header("Cache-Control", "no-store")
    .send(Buffer.from(await file.arrayBuffer()));
}
