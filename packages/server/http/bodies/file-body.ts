import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Problem } from "../../problems/problem.ts";
import { countedAddress } from "../rate-limits.ts";
import { waitWhileItComes } from "./patience.ts";

const mostAtOnce = 20;
const mostOfOneAddress = 5;
const busySeconds = 3;

/** Throws Problem 415 before a byte of the body is read, where it is no file of these types as it stands. */
export function checkFileType({ headers }: FastifyRequest, types: string[]): void {
  const isOurs = types.includes(mediaTypeOf(headers["content-type"]));
  if (headers["content-encoding"] !== undefined || !isOurs) throw new Problem("media-type-unsupported");
}

/**
 * Takes bodies that are files of these types: each as a Blob of its type, `sizeLimit` bytes at most. Files come slowly
 * over a bad line, so they are given time; so that nobody can hold all the room there is, few come at a time.
 */
export function acceptFiles(
  app: FastifyInstance,
  types: string[],
  sizeLimit: (request: FastifyRequest) => number,
): void {
  const coming = new Map<string, number>();
  let all = 0;
  app.addContentTypeParser(types, async (request: FastifyRequest, body: IncomingMessage) => {
    const address = countedAddress(request.ip);
    const ofAddress = coming.get(address) ?? 0;
    if (ofAddress >= mostOfOneAddress || all >= mostAtOnce) {
      body.resume();
      throw new Problem("rate-exceeded", { retryAfter: busySeconds });
    }
    all += 1;
    coming.set(address, ofAddress + 1);
    try {
      const pieces = await receive(body, sizeLimit(request));
      return new Blob(pieces, { type: mediaTypeOf(request.headers["content-type"]) });
    } finally {
      all -= 1;
      const left = (coming.get(address) ?? 1) - 1;
      if (left > 0) coming.set(address, left);
      else coming.delete(address);
    }
  });
}

/** Resolves with the whole body. Rejects with Problem 413 for more than it may be, 400 where it ends too early. */
function receive(body: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>[]> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    const refuse = (problem: Problem) => {
      body.removeAllListeners("data");
      // What still comes is let through unread: whoever is cut off in the middle never reads the answer.
      body.resume();
      reject(problem);
    };
    const tooLarge = () => refuse(new Problem("file-too-large"));
    if (Number(body.headers["content-length"] ?? 0) > limit) {
      tooLarge();
      return;
    }
    waitWhileItComes(body, () => size);
    body.on("data", (piece: Buffer<ArrayBuffer>) => {
      size += piece.length;
      if (size > limit) tooLarge();
      else pieces.push(piece);
    });
    body.once("end", () => resolve(pieces));
    body.once("error", () => refuse(new Problem("request-malformed")));
    body.once("close", () => refuse(new Problem("request-malformed")));
  });
}

/** The media type that a header names; of its parameters only UTF-8 is taken, and only for text. */
function mediaTypeOf(header = ""): string {
  return header.toLowerCase().replace(/^text\/plain\s*;\s*charset="?utf-8"?\s*$/, "text/plain");
}
