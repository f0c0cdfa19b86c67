import { routes, type OperationId, type Schemas } from "@otklik/openapi";
import ky, { isHTTPError, isTimeoutError, type Options } from "ky";
import { persist } from "./patience.ts";
import { answerUnexpected, isRecord, mediaType, Problem, problemOfAnswer, timedOut } from "./problem.ts";
import type { Fetch } from "./token.ts";
import { exactJson, jsonOf } from "./exact-json.ts";

/** How one call is made. */
export type CallOptions = {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Names the one effect of this call over reloads (8–255 visible ASCII); random where it is not given. */
  idempotencyKey?: string | undefined;
  /** The `version` of the case that the person has seen: where it has changed since, the call rejects with Problem 412. */
  seenVersion?: number | undefined;
};

/** Where calls go and how patient they are. */
export type CallSettings = {
  url: string;
  fetch: Fetch;
  timeout: number;
  retries: number;
  backoff: number;
};

/** Flat input in, checked answer out. Rejects with Problem, or with the reason of an aborted signal. */
export type Call = (id: OperationId, input: object, options: CallOptions) => Promise<unknown>;

// A file takes so many times as long as anything else.
const filePatience = 40;

/** Makes the one call that every operation goes through. */
export function createCall({ url, fetch, timeout, retries, backoff }: CallSettings): Call {
  const http = ky.create({
    prefix: url,
    fetch: (request) => fetch(request as Request),
    timeout,
    retry: 0,
    credentials: "omit",
    stringifyJson: exactJson,
    parseJson: jsonOf,
  });

  return async (id, input, options) => {
    const { signal, idempotencyKey = randomKey(), seenVersion } = options;
    const { method, path, body } = requestOf(id, input);
    const request: Options = { method, signal: signal ?? null };
    if (body instanceof Blob) Object.assign(request, { body, timeout: timeout * filePatience });
    else if (body) request.json = body;
    if (method === "POST")
      request.headers = {
        "idempotency-key": idempotencyKey,
        ...(seenVersion !== undefined && { "if-match": `"${seenVersion}"` }),
      };
    const ask = async (): Promise<unknown> => {
      try {
        const answer = await http(path, request);
        return await (routes[id].length > 2 && method === "GET" ? fileOf(answer) : contentOf(answer));
      } catch (error) {
        throw problemOf(error);
      }
    };
    return persist(ask, { retries, backoff, signal });
  };
}

function problemOf(error: unknown): unknown {
  if (isHTTPError(error)) return problemOfAnswer(error.response, error.data);
  return isTimeoutError(error) ? timedOut() : error;
}

/** A success is 200 or 201 with a JSON object or a table; the 200 of a captive portal is none. */
async function contentOf(response: Response): Promise<unknown> {
  const type = mediaType(response.headers);
  const isSuccess = response.status === 200 || response.status === 201;
  if (isSuccess && type === "text/csv") return response.text();
  const expected = isSuccess && type === "application/json";
  const content = expected ? jsonOf(await response.text()) : undefined;
  if (!isRecord(content)) throw problemOfAnswer(response, undefined);
  return content;
}

/** A file of the kinds that can be attached; the page of a captive portal is none. */
async function fileOf(response: Response): Promise<Blob> {
  const type = mediaType(response.headers);
  if (response.status !== 200 || !/^(image|audio)\/|^application\/pdf$|^text\/plain$/.test(type))
    throw problemOfAnswer(response, undefined);
  return response.blob();
}

/** Throws Problem `answer-unexpected` unless the answer says that something is stored: whatever is, has a number. */
export function assertStored(answer: unknown): asserts answer is Record<string, unknown> {
  const whole = isRecord(answer) ? answer : {};
  const { number, secret } = isRecord(whole.receipt) ? whole.receipt : { ...whole, secret: "none" };
  const isNamed = typeof number === "string" && number !== "";
  if (!isNamed || typeof secret !== "string" || secret === "") throw answerUnexpected();
}

/** A random key. Not randomUUID: it is missing where the page came over plain http. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

type RequestParts = {
  method: string;
  path: string;
  /** What is sent as JSON, or the file that is sent as it is. */
  body: Record<string, unknown> | Blob | undefined;
};

/** Splits flat input into path, query and body. Throws Problem `input-invalid` where no path comes of it. */
export function requestOf(id: OperationId, input: object): RequestParts {
  const [method, template, manner]: readonly [string, string, string?] = routes[id];
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const segment = segmentOf(name, rest.get(name));
    rest.delete(name);
    return segment;
  });
  if (manner === "upload") return { method, path, body: rest.get("content") as Blob };
  // A POST says something, if only that there is nothing to say: so whether a body has to be there never matters.
  if (method === "POST" || (method !== "GET" && rest.size > 0))
    return { method, path, body: Object.fromEntries(rest) };
  if (rest.size === 0) return { method, path, body: undefined };
  // As the first questions are written, so that the browser's cache knows one by the other; URLSearchParams writes + for a space.
  const query = [...rest].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return { method, path: `${path}?${query}`, body: undefined };
}

/** A URL swallows an empty or dotted segment, even an encoded one, and would name something else. */
function segmentOf(name: string, value: unknown): string {
  const segment = typeof value === "number" ? String(value) : value;
  if (typeof segment === "string" && !/^\.{0,2}$/.test(segment)) return encodeURIComponent(segment);
  const errors: Schemas["InputError"][] = [
    { pointer: `/${name}`, code: "required", detail: `${name} cannot stand in a path` },
  ];
  throw new Problem({ code: "input-invalid", title: "The input is not valid", errors });
}
