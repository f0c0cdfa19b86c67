import type { Client } from "../client.ts";
import type { CallOptions } from "../calls/call.ts";
import { Problem, type ProblemFacts } from "../problem.ts";
import { isStored, nextAttemptAt, type OutboxEntry } from "./outbox-entry.ts";

/** What an attempt changes of an entry. */
export type Progress = Partial<
  Pick<OutboxEntry, "state" | "attempts" | "notBefore" | "isBusy" | "problem" | "answer">
>;

/** Tries once to deliver an entry as the client's person. Never rejects. */
export async function attempt(entry: OutboxEntry, clientOf: () => Promise<Client>): Promise<Progress> {
  try {
    const client = await clientOf();
    const call = client[entry.operation] as (input: object, options: CallOptions) => Promise<unknown>;
    const answer = await call(entry.input, { idempotencyKey: entry.key });
    if (!isStored(answer)) throw elsewhere();
    return { state: "received", answer };
  } catch (reason) {
    return afterFailure(entry, reason instanceof Problem ? reason : elsewhere());
  }
}

/** What is left of a request that was refused for good is why; one that may pass waits. */
function afterFailure({ attempts }: OutboxEntry, problem: Problem): Progress {
  if (!passes(problem)) return { state: "refused", problem: factsOf(problem) };
  return {
    attempts: attempts + 1,
    notBefore: nextAttemptAt(attempts, problem.retryAfter, Date.now()),
    isBusy: problem.status === 429 || problem.status === 503,
  };
}

/** Whether the same request may be taken later. One whose token is refused waits for its person to come back. */
function passes({ status, code, retryable }: Problem): boolean {
  const unreached = ["network-unreachable", "timed-out", "token-unavailable", "answer-unexpected"];
  return retryable || unreached.includes(code) || [401, 408, 429].includes(status) || status >= 500;
}

function elsewhere(): Problem {
  const title = "Something other than the service has answered";
  return new Problem({ code: "answer-unexpected", title, retryable: true });
}

/** What of a problem can be kept. */
function factsOf({ code, title, status, detail, errors }: Problem): ProblemFacts {
  return { code, title, status, detail, errors: errors.map((each) => ({ ...each })) };
}
