import { randomUUID } from "node:crypto";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { answerBadConnection, answerProblem, answerProblems } from "./answer-problems.ts";
import { acceptJsonOnly } from "./json-body.ts";

const bodyLimit = 1_048_576;
const headersTimeout = 8000;
const requestTimeout = 15_000;
const connectionsCheckingInterval = 1000;

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
    requestTimeout,
    http: { headersTimeout, connectionsCheckingInterval },
    exposeHeadRoutes: false,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
    clientErrorHandler: (error, socket) => answerBadConnection(error, socket),
  });
  acceptJsonOnly(app);
  answerProblems(app);
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("X-Request-Id", request.id).header("X-Content-Type-Options", "nosniff");
    done();
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
