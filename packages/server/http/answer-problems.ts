import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Schemas } from "@otklik/openapi";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isDatabaseAway } from "../database/sql-state.ts";
import { Problem } from "../problems/problem.ts";
import { problemText } from "@otklik/rules/problem-text.js";

/** Every failure leaves through here, as problem+json without a word of what went on inside. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => answerProblem(new Problem("not-found"), request, reply));
}

/** Answers one request with the problem that an error amounts to. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({ fault: faultForLog(problem.cause ?? error) }, problem.code);
  if (problem.retryAfter !== undefined) void reply.header("Retry-After", problem.retryAfter);
  return reply
    .status(problem.status)
    .header("Content-Type", "application/problem+json")
    .header("Cache-Control", "no-store")
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(problem, request.id, request.headers["accept-language"]));
}

/** What did not even become a request: bad HTTP, or a request that took too long to arrive. */
export function answerBadConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = badConnection(error.code);
  const body = JSON.stringify(problemBody(problem, "none", undefined));
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function badConnection(code: string | undefined): Problem {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return new Problem("request-too-slow", { retryAfter: 1 });
  if (code === "HPE_HEADER_OVERFLOW") return new Problem("headers-too-large");
  return new Problem("request-malformed");
}

function problemBody(
  problem: Problem,
  requestId: string,
  acceptLanguage: string | undefined,
): Schemas["Problem"] {
  return {
    type: `https://otklik.dev/problems/${problem.code}`,
    ...problemText(problem.code, acceptLanguage),
    status: problem.status,
    code: problem.code,
    requestId,
    retryable: problem.retryAfter !== undefined || problem.status === 500,
    ...(problem.errors && { errors: problem.errors }),
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem("database-away", { retryAfter: 2, cause: error });
  const { statusCode, code } = error as Partial<FastifyError>;
  if (statusCode === 413) return new Problem("body-too-large");
  if (statusCode === 414 || code === "FST_ERR_MAX_PARAM_LENGTH") return new Problem("not-found");
  if (statusCode === 415) return new Problem("media-type-unsupported");
  if (statusCode === 429) return new Problem("rate-exceeded", { retryAfter: 60 });
  if (statusCode === 503) return new Problem("overloaded", { retryAfter: 2 });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem("request-malformed");
  return new Problem("unexpected", { cause: error });
}

/** What a log may hold of a fault: its kind and place. Messages of a database quote what customers wrote. */
function faultForLog(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  const place = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { name: error.name, code, place: place.slice(0, 8).map((line) => line.trim()) };
}
