import type { Input, OperationId, Output, routes } from "@otklik/openapi";

type PathOf<Id extends OperationId> = (typeof routes)[Id] extends readonly ["GET", infer Path] ? Path : never;

/**
 * Where each question is put, and what its answer cannot lack. The paths are written out because the form that people
 * wait for is not to load the routes of all operations; one that is not the contract's does not compile.
 */
const questions = {
  getSettings: ["/settings", "topics"],
  listCallbackSlots: ["/callback-slots", "items"],
  listIdeas: ["/ideas", "items"],
  getPromiseFigures: ["/promise", "months"],
} as const satisfies { [Id in OperationId]?: readonly [path: PathOf<Id>, member: keyof Output<Id>] };

/** An operation that a first screen may need the answer of. */
export type FirstQuestion = keyof typeof questions;

/** Whom to ask, and as whom. */
export type FirstQuestionOptions = {
  endpoint: string;
  site: string;
  /** The token of the person who asks; without it a stranger does. */
  token?: string | null | undefined;
  /** The language (BCP 47) in which names are told where the input names none. */
  locale?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  signal?: AbortSignal | undefined;
};

type Body = Record<string, unknown> | null;

// Taken at load: a page that wraps fetch later does not see what is sent.
const { fetch: nativeFetch } = globalThis;
const timeout = 15_000;

/** Asks what a first screen needs, without the client. Rejects with Error, `code` and `status`, or the abort's reason. */
export function askFirstQuestion<Id extends FirstQuestion>(
  id: Id,
  input: Input<Id>,
  options: FirstQuestionOptions,
): Promise<Output<Id>> {
  const { endpoint, site, token, locale, fetch = nativeFetch, signal = null } = options;
  const [path, member] = questions[id];
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  const address = `${endpoint.replace(/\/+$/, "")}/v1/${encodeURIComponent(site)}${path}`;
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  if (token && locale) headers["accept-language"] = locale;

  async function ask(mayRepeat: boolean): Promise<Output<Id>> {
    const patience = AbortSignal.timeout(timeout);
    const either = signal ? AbortSignal.any([signal, patience]) : patience;
    const request = { headers, signal: either, credentials: "omit" } as const;
    // Why no answer came, or none that can be read, is told by the code below.
    const answer = await fetch(query ? `${address}?${query}` : address, request).catch(() => null);
    const body = ((await answer?.json().catch(() => null)) ?? null) as Body;
    if (answer?.ok && body?.[member]) return body as Output<Id>;
    signal?.throwIfAborted();
    if (mayRepeat && !(answer && answer.status < 500)) return ask(false);
    const told = body?.["code"];
    const code = !answer ? "network-unreachable" : typeof told === "string" ? told : "answer-unexpected";
    throw Object.assign(new Error(code), { code, status: answer?.status ?? 0 });
  }

  return ask(true);
}
