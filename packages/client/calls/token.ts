import { jsonOf } from "./exact-json.ts";
import { isRecord, Problem } from "./problem.ts";

/** Gives the token of the person who looks on, fresh from the operator; null for a stranger. */
export type GetToken = () => Promise<string | null> | string | null;

/** A fetch that takes whole requests. */
export type Fetch = (request: Request) => Promise<Response>;

/** The token in memory: asked for once by however many callers, and anew shortly before it expires. */
export type Token = {
  current: () => Promise<string | null>;
  /** A token in place of one that the server has refused. */
  insteadOf: (refused: string) => Promise<string | null>;
};

const earliness = 30_000;

/** Holds what `getToken` gives within `patience` (ms). Rejects with Problem `token-unavailable`. */
export function createToken(getToken: GetToken = () => null, patience = 15_000): Token {
  let held: string | null = null;
  let renewAt = 0;
  let asking: Promise<string | null> | null = null;

  async function ask(): Promise<string | null> {
    try {
      // Not called at once: what it throws on the spot would end before `asking` begins.
      const given = Promise.resolve().then(getToken);
      held = visible(await unlessAborted(given, AbortSignal.timeout(patience)));
      renewAt = renewalOf(held);
      return held;
    } catch (cause) {
      const title = "The page could not say who is asking";
      throw new Problem({ code: "token-unavailable", title, retryable: true }, { cause });
    } finally {
      asking = null;
    }
  }

  const current = () => (held !== null && Date.now() < renewAt ? Promise.resolve(held) : (asking ??= ask()));
  const insteadOf = (refused: string) => (held === refused ? (asking ??= ask()) : current());
  return { current, insteadOf };
}

/** Whom a token names, unproven; empty for no token. */
export function subjectOf(token: string | null): string {
  if (token === null || token === "") return "";
  const { sub } = claimsOf(token);
  return `sub ${typeof sub === "string" ? sub : ""}`;
}

/** A fetch that says who is asking, and asks once more with a new token where the first was refused. */
export function authorizedFetch(fetch: Fetch, token: Token): Fetch {
  return async (request) => {
    const bearer = await unlessAborted(token.current(), request.signal);
    if (bearer === null) return fetch(request);
    const answer = await fetch(withBearer(request.clone(), bearer));
    if (answer.status !== 401) return answer;
    const next = await unlessAborted(token.insteadOf(bearer), request.signal);
    if (next === null || next === bearer) return answer;
    await answer.body?.cancel();
    return fetch(withBearer(request, next));
  };
}

function withBearer(request: Request, bearer: string): Request {
  request.headers.set("authorization", `Bearer ${bearer}`);
  return request;
}

/** Headers.set quotes a value that it refuses, and so would put the token into a log. */
function visible(token: string | null): string | null {
  if (token !== null && !/^[\x21-\x7e]*$/.test(token)) throw new TypeError("The token is not visible ASCII");
  return token === "" ? null : token;
}

/** A token without a readable `exp`, or late by a clock that is wrong, is kept until it is refused. */
function renewalOf(token: string | null): number {
  const expiry = expiryOf(token ?? "");
  return expiry - earliness > Date.now() ? expiry - earliness : Infinity;
}

function expiryOf(token: string): number {
  const { exp } = claimsOf(token);
  return typeof exp === "number" ? exp * 1000 : NaN;
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims = jsonOf(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
