import type { ProblemCode, Schemas } from "@otklik/openapi";
import { retryAfterOf } from "./patience.ts";

/** The kinds that the server names, and those in which no problem came from it. */
export type ClientProblemCode =
  ProblemCode | "answer-unexpected" | "network-unreachable" | "timed-out" | "token-unavailable";

/** What is known of a failure; what is left out was not said. */
export type ProblemFacts = {
  code: ClientProblemCode;
  title: string;
  status?: number;
  detail?: string | null;
  requestId?: string | null;
  errors?: readonly Schemas["InputError"][];
  retryable?: boolean;
  retryAfter?: number | null;
};

/** Why a request came to nothing; the message names the kind alone and is safe to log. */
export class Problem extends Error {
  override readonly name = "Problem";
  /** The HTTP status of the answer; 0 where none came. */
  readonly status: number;
  /** The stable name of the kind; expect names of the server's that are not listed. */
  readonly code: ClientProblemCode;
  /** The kind in a few words. */
  readonly title: string;
  /** One sentence for the person, in the client's locale; null where the server gave none. */
  readonly detail: string | null;
  /** Names the request in the operator's logs; null where no problem came from the server. */
  readonly requestId: string | null;
  /** The faults of the input, one by one. */
  readonly errors: readonly Schemas["InputError"][];
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** How long the server asks to wait (seconds, an hour at most); null where it does not. */
  readonly retryAfter: number | null;

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(`${facts.title} (${facts.code})`, options);
    this.status = facts.status ?? 0;
    this.code = facts.code;
    this.title = facts.title;
    this.detail = facts.detail ?? null;
    this.requestId = facts.requestId ?? null;
    this.errors = facts.errors ?? [];
    this.retryable = facts.retryable ?? false;
    this.retryAfter = facts.retryAfter ?? null;
  }
}

/** The problem that an answer tells, or `answer-unexpected` where something other than our server spoke. */
export function problemOfAnswer(
  { status, headers }: Pick<Response, "status" | "headers">,
  body: unknown,
): Problem {
  const retryAfter = retryAfterOf(headers);
  if (mediaType(headers) === "application/problem+json" && isProblemBody(body)) {
    return new Problem({
      ...body,
      status,
      retryAfter,
      errors: Array.isArray(body.errors) ? body.errors : [],
    });
  }
  return answerUnexpected({ status, retryAfter });
}

/** Problem `answer-unexpected`: what has answered is not our server. */
export function answerUnexpected(facts: Pick<ProblemFacts, "status" | "retryAfter"> = {}): Problem {
  const title = "Something other than the service has answered";
  return new Problem({ code: "answer-unexpected", title, retryable: true, ...facts });
}

/** What `work` gives. Throws the reason of an aborted signal, or else Problem `network-unreachable`. */
export async function orUnreachable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    signal.throwIfAborted();
    const title = "The service cannot be reached";
    throw new Problem({ code: "network-unreachable", title, retryable: true }, { cause });
  }
}

/** Problem `timed-out`. */
export function timedOut(): Problem {
  return new Problem({ code: "timed-out", title: "The service has not answered in time", retryable: true });
}

/** The media type of an answer, without its parameters. */
export function mediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";", 1).join().trim().toLowerCase();
}

/** Whether it is a JSON object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProblemBody(body: unknown): body is Schemas["Problem"] {
  return isRecord(body) && typeof body.code === "string" && typeof body.title === "string";
}
