import type { Client } from "../client.ts";
import { assertStored, randomKey, type CallOptions } from "../calls/call.ts";
import { mayPass, waitAfter } from "../calls/patience.ts";
import { answerUnexpected, Problem, type ProblemFacts } from "../calls/problem.ts";
import type { OutboxEntry, OutboxFile } from "./outbox-entry.ts";

/** What an attempt changes of an entry. */
export type Progress = Partial<
  Pick<OutboxEntry, "files" | "state" | "attempts" | "notBefore" | "isBusy" | "problem" | "answer">
>;

/** Who delivers, and what keeps how far it is with the files. */
export type Means = { clientOf: () => Promise<Client>; keep: (progress: Progress) => Promise<void> };

const span = { backoff: 2000, longest: 300_000 };

/** Tries once to deliver an entry, its files first. Never rejects. */
export async function attempt(entry: OutboxEntry, { clientOf, keep }: Means): Promise<Progress> {
  try {
    const client = await clientOf();
    const answer = await deliver(entry, { client, keep });
    assertStored(answer);
    return { state: "received", answer };
  } catch (reason) {
    return afterFailure(entry, reason instanceof Problem ? reason : answerUnexpected());
  }
}

async function deliver(
  { operation, input, key, files = [] }: OutboxEntry,
  { client, keep }: { client: Client; keep: Means["keep"] },
): Promise<unknown> {
  const call = client[operation] as (input: object, options: CallOptions) => Promise<unknown>;
  let known = await sendFiles(files, client, keep);
  for (let isLastTry = false; ; isLastTry = true) {
    const attachments = known.map(({ id }) => id);
    try {
      const whole = attachments.length > 0 ? { ...input, attachments } : input;
      return await call(whole, { idempotencyKey: key });
    } catch (problem) {
      const lost = lostOf(problem as Partial<Problem>);
      if (isLastTry || !lost.some((index) => known[index])) throw problem;
      // The server forgets files that nobody attached; it has no effect to remember under the entry's own key.
      const anew = known.map((file, index) =>
        lost.includes(index) ? { ...file, id: undefined, key: randomKey() } : file,
      );
      known = await sendFiles(anew, client, keep);
    }
  }
}

/** Sends what the server does not have yet, one by one, and keeps what it calls each. */
async function sendFiles(
  files: readonly OutboxFile[],
  client: Client,
  keep: Means["keep"],
): Promise<readonly OutboxFile[]> {
  let known = files;
  for (const { id, key, name, type, content } of files) {
    if (id !== undefined) continue;
    const stored = await client.uploadFile({ name, type, content }, { idempotencyKey: key });
    known = known.map((file) => (file.key === key ? { ...file, id: stored.id } : file));
    await keep({ files: known });
  }
  return known;
}

/** Which of its files a refusal names. */
function lostOf({ errors = [] }: Partial<Problem>): number[] {
  return errors.flatMap(({ pointer }) => {
    const [, index] = /^\/attachments\/(\d+)/.exec(pointer) ?? [];
    return index === undefined ? [] : [Number(index)];
  });
}

/** What is left of a request that was refused for good is why; one that may pass waits. */
function afterFailure({ attempts }: OutboxEntry, problem: Problem): Progress {
  if (!staysWaiting(problem)) return { state: "refused", problem: factsOf(problem) };
  return {
    attempts: attempts + 1,
    notBefore: Date.now() + waitAfter(attempts + 1, problem, span),
    isBusy: problem.status === 429 || problem.status === 503,
  };
}

/** One whose token is refused waits for its person to come back. */
function staysWaiting(problem: Problem): boolean {
  return mayPass(problem) || problem.status === 401;
}

/** What of a problem can be kept. */
function factsOf({ code, title, status, detail, errors }: Problem): ProblemFacts {
  return { code, title, status, detail, errors: errors.map((each) => ({ ...each })) };
}
