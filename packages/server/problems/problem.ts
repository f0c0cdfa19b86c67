import type { Schemas } from "@otklik/openapi";
import type { ProblemCode } from "./problem-text.ts";

/** What a problem says beyond its status and code. */
export interface ProblemDetails {
  /** The faults of the input, one by one. */
  errors?: Schemas["InputError"][];
  /** Seconds after which the same request may succeed; makes the problem retryable. */
  retryAfter?: number;
  cause?: unknown;
}

/** Why a request was not carried out: the one word for failure, printed as RFC 9457 by the error handler. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly errors: Schemas["InputError"][] | undefined;
  readonly retryAfter: number | undefined;

  constructor(status: number, code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.status = status;
    this.code = code;
    this.errors = details.errors;
    this.retryAfter = details.retryAfter;
  }
}
