import type { ProblemCode, Schemas } from "@otklik/openapi";
import { problems } from "@otklik/openapi/vocabulary.js";

/** What a problem says beyond its code. */
export interface ProblemDetails {
  /** The faults of the input, one by one. */
  errors?: Schemas["InputError"][];
  /** Seconds after which the same request may succeed; makes the problem retryable. */
  retryAfter?: number;
  cause?: unknown;
}

/** Why a request was not carried out; the contract says its status, the error handler prints it as RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly errors: Schemas["InputError"][] | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.status = problems[code].status;
    this.code = code;
    this.errors = details.errors;
    this.retryAfter = details.retryAfter;
  }
}
