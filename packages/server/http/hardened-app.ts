import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { answerBadConnection, answerProblem, answerProblems } from "./answer-problems.ts";
import { acceptJsonOnly } from "./bodies/json-body.ts";
import { longestArrival, waitForBodies } from "./bodies/patience.ts";
import { Problem } from "../problems/problem.ts";

const bodyLimit = 1_048_576;
const headersTimeout = 8000;
const connectionsCheckingInterval = 1000;
const patienceAtEnd = 10_000;
const sweepMs = 100;

/** What the operator of the server may set. */
export interface AppSettings {
  logger: FastifyBaseLogger;
  /** The proxies whose forwarding headers count (addresses or networks); none means that no such header counts. */
  trustedProxies: string[];
}

/** Fastify as a stranger may meet it: every fault is a problem, every wait has an end, and logs tell nothing private. */
export function hardenedApp({ logger, trustedProxies }: AppSettings): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit,
    // Node knows one limit for all; shorter ones are kept by `waitForBodies`.
    requestTimeout: longestArrival,
    // Node's own answer to a missing Host is no problem; ours comes from the first hook.
    http: { headersTimeout, connectionsCheckingInterval, requireHostHeader: false },
    // What comes on an open connection while the server stops is still served: the database is given back last.
    return503OnClosing: false,
    exposeHeadRoutes: true,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
    clientErrorHandler: (error, socket) => answerBadConnection(error, socket),
  });
  acceptJsonOnly(app);
  waitForBodies(app, ({ socket }) => answerBadConnection(tooSlow(), socket));
  answerProblems(app);
  answerOddRequests(app);
  endConnectionsAtClose(app);
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("X-Request-Id", request.id).header("X-Content-Type-Options", "nosniff");
    const lacksHost = request.headers.host === undefined && request.raw.httpVersion === "1.1";
    done(lacksHost ? new Problem("request-malformed") : undefined);
  });
  app.addHook("onResponse", (request, reply, done) => {
    // The route and not the address: an address holds a complaint's number.
    const { method, id: requestId } = request;
    const route = request.routeOptions.url ?? "none";
    request.log.info(
      { requestId, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
    done();
  });
  return app;
}

function tooSlow(): Error {
  return Object.assign(new Error("too slow"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
}

/** What Node would answer by itself, in plain text or by hanging up: a tunnel, and an Expect that nobody has. */
function answerOddRequests({ server }: FastifyInstance): void {
  server.on("connect", (_request, socket: Socket) => answerBadConnection(new Error("no tunnel"), socket));
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
}

/**
 * Keeps nobody from stopping the server: Node would wait without end for a connection on which nothing was asked (as
 * browsers open them beforehand), and for a request that never arrives whole.
 */
function endConnectionsAtClose(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  app.server.on("request", ({ socket }) => silent.delete(socket));
  app.addHook("preClose", (done) => {
    for (const socket of silent) socket.destroy();
    // Whoever was answered meanwhile keeps the connection for a next request, which will not be.
    const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs);
    const cutOff = setTimeout(() => app.server.closeAllConnections(), patienceAtEnd);
    app.server.once("close", () => {
      clearInterval(sweep);
      clearTimeout(cutOff);
    });
    done();
  });
}
