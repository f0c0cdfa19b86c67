import type { ProblemCode, Schemas } from "@otklik/openapi";
import { problems } from "@otklik/openapi/vocabulary.js";
import { problemText } from "@otklik/rules/problem-text.js";

type InputError = Schemas["InputError"];

/** Why a request is not carried out; the binder prints it as RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly errors: InputError[] | undefined;

  constructor(code: ProblemCode, errors?: InputError[]) {
    super(problems[code].title);
    this.status = problems[code].status;
    this.code = code;
    this.errors = errors;
  }
}

/** What is printed of a problem. */
export type Printed = Pick<Problem, "status" | "code"> & Partial<Pick<Problem, "errors">>;

/** Prints a problem as `application/problem+json`, with its sentences in the language of the request. */
export function problemResponse(
  { status, code, errors }: Printed,
  requestId: string,
  language?: string | null,
): Response {
  const body: Schemas["Problem"] = {
    type: `https://otklik.dev/problems/${code}`,
    ...problemText(code, language ?? undefined),
    status,
    code,
    requestId,
    retryable: status === 429 || status >= 500,
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

/** A problem of any status, with that status's first code where none is given. */
export function problemOfStatus(status: number, code = firstCodeOf(status)): Printed {
  return { status, code };
}

function firstCodeOf(status: number): ProblemCode {
  const codes = Object.keys(problems) as ProblemCode[];
  return codes.find((code) => problems[code].status === status) ?? "unexpected";
}
