import type { FastifyInstance, FastifyRequest } from "fastify";
import { Problem } from "../../problems/problem.ts";

const maxDepth = 64;

/** Reads application/json in UTF-8 and nothing else; what PostgreSQL could not store is refused here. */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (problem) {
      done(problem as Problem);
    }
  });
}

/** Throws Problem 415 before a byte of the body is read, where it is not JSON in UTF-8 as it stands. */
export function checkMediaType({ headers, method }: FastifyRequest): void {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
  const encoded = headers["content-encoding"] !== undefined;
  const type = headers["content-type"];
  if (encoded || (type !== undefined && !/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))) {
    throw new Problem("media-type-unsupported");
  }
}

/** Parses a JSON body. Throws Problem 400 for broken UTF-8 or JSON, and for what must not travel further. */
export function readJson(body: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new Problem("body-malformed");
  }
  if (!isHarmless(value)) throw new Problem("body-malformed");
  return value;
}

/** No NUL, no lone surrogate, no `__proto__`, not deeper than 64 levels. Walks level by level, so depth costs no stack. */
function isHarmless(root: unknown): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === "string" && !isStorable(value)) return false;
      if (value === null || typeof value !== "object") continue;
      if (depth === maxDepth) return false;
      if (!Object.keys(value).every((key) => key !== "__proto__" && isStorable(key))) return false;
      // One by one: a call cannot take the hundred thousands of arguments that 1 MB can hold.
      for (const member of Object.values(value) as unknown[]) next.push(member);
    }
    level = next;
  }
  return true;
}

function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}
