import type { FastifyReply, FastifyRequest } from "fastify";
import type { OperatorSite } from "../operators/operator.ts";
import { Problem } from "../problems/problem.ts";

const allowedHeaders = "authorization, content-type, idempotency-key, if-match, if-none-match, last-event-id";
const exposedHeaders = "etag, retry-after, idempotency-replayed, x-request-id";
const preflightSeconds = 7200;

/**
 * Lets a page of one of the site's origins read the answer, and no other page. Throws Problem 403 for another origin.
 *
 * A request without an Origin is a program's, not a page's: key, token and rate judge it alone.
 */
export function checkOrigin(request: FastifyRequest, reply: FastifyReply, site: OperatorSite): void {
  const { origin } = request.headers;
  void reply.header("Vary", "Origin");
  if (origin === undefined) return;
  if (!site.origins.includes(origin)) throw new Problem("origin-not-allowed");
  void reply
    .header("Access-Control-Allow-Origin", origin)
    .header("Access-Control-Expose-Headers", exposedHeaders);
}

/** Answers a browser that asks whether it may send a request, for an origin that passed `checkOrigin`. */
export function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .status(204)
    .header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
    .header("Access-Control-Allow-Headers", allowedHeaders)
    .header("Access-Control-Max-Age", preflightSeconds)
    .send();
}
