import type { Schemas } from "@otklik/openapi";
import { conflictDetail } from "./conflict-words.ts";

type InputError = Schemas["InputError"];

const kinds = {
  "body-malformed": [400, "The body is not JSON."],
  "body-missing": [400, "The body is missing."],
  "idempotency-key-invalid": [400, "The Idempotency-Key is missing or not usable."],
  "token-missing": [401, "A token is needed."],
  "token-invalid": [401, "The token is not good here."],
  "role-missing": [403, "The token has none of the roles that may do this."],
  "not-found": [404, "There is no such thing here."],
  "callback-limit": [409, "Three calls to this number were asked for within a day."],
  "callback-not-due": [409, "The call is not due yet."],
  "callback-open": [409, "A call to this number is booked already."],
  "centre-closed": [409, "The contact centre is closed."],
  "mail-not-offered": [409, "No mail is sent here."],
  "escalation-not-open": [409, "The complaint cannot be escalated now."],
  "rating-final": [409, "The rating can no longer be changed."],
  "reopen-limit": [409, "The complaint was reopened as often as possible."],
  "reopen-too-late": [409, "The complaint can no longer be reopened."],
  "changed-meanwhile": [412, "It has changed meanwhile."],
  "state-missing": [428, "The If-Match is missing."],
  "slot-taken": [409, "That time is no longer free."],
  "step-not-possible": [409, "That is not possible any more."],
  "file-too-large": [413, "The file is too large."],
  "media-type-unsupported": [415, "The body has to be application/json."],
  "file-mismatched": [422, "The file is not what it was said to be."],
  "file-unreadable": [422, "The picture cannot be read."],
  "input-invalid": [422, "The input is not valid."],
  "idempotency-key-reused": [422, "The Idempotency-Key was used with another input."],
  "rate-exceeded": [429, "Too many requests."],
  unexpected: [500, "Something broke."],
  "database-away": [503, "Not available for the moment."],
} as const;
const unnamed = ["unnamed", [0, "The request failed."]] as const;

/** Why a request is not carried out; the binder prints it as RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: InputError[] | undefined;

  constructor(code: keyof typeof kinds, errors?: InputError[]) {
    const [status, title] = kinds[code];
    super(title);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** What is printed of a problem. */
export interface ProblemWords {
  status: number;
  code: string;
  message: string;
  errors?: InputError[] | undefined;
}

/** Prints a problem as `application/problem+json`, a clash with a sentence in the language of the request. */
export function problemResponse(
  problem: ProblemWords,
  requestId: string,
  language?: string | null,
): Response {
  const { status, code, message: title, errors } = problem;
  const retryable = status === 429 || status >= 500;
  const type = `https://otklik.dev/problems/${code}`;
  const detail = conflictDetail(code, language);
  const body: Schemas["Problem"] = {
    type,
    title,
    status,
    code,
    requestId,
    retryable,
    ...(detail && { detail }),
    ...(errors && { errors }),
  };
  const headers = new Headers({
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "X-Request-Id": requestId,
  });
  if (status === 429 || status === 503) headers.set("Retry-After", "0");
  return new Response(JSON.stringify(body), { status, headers });
}

/** A problem of any status, with that status's usual code where none is given. */
export function problemOfStatus(status: number, code?: string): ProblemWords {
  const [usual, [, message]] = Object.entries(kinds).find(([, [known]]) => known === status) ?? unnamed;
  return { status, code: code ?? usual, message };
}
