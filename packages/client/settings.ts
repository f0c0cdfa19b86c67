import type { Schemas } from "@otklik/openapi";

/** Whose settings, from where, in which language (BCP 47). */
export type SettingsOptions = {
  endpoint: string;
  site: string;
  language?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  signal?: AbortSignal | undefined;
};

type Body = Partial<Schemas["Settings"] & Schemas["Problem"]> | null;

// Taken at load: a page that wraps fetch later does not see what is sent.
const { fetch: nativeFetch } = globalThis;
const timeout = 15_000;

/** What a first form needs, ahead of the client. Rejects with Error and `code`, or the abort's reason. */
export function loadSettings(options: SettingsOptions): Promise<Schemas["Settings"]> {
  const { endpoint, site, language, fetch = nativeFetch, signal = null } = options;
  const query = language ? `?language=${encodeURIComponent(language)}` : "";
  const url = `${endpoint.replace(/\/+$/, "")}/v1/${encodeURIComponent(site)}/settings${query}`;

  async function ask(mayRepeat: boolean): Promise<Schemas["Settings"]> {
    const patience = AbortSignal.timeout(timeout);
    const either = signal ? AbortSignal.any([signal, patience]) : patience;
    const answer = await fetch(url, { signal: either, credentials: "omit" }).catch(() => null);
    const body = ((await answer?.json().catch(() => null)) ?? null) as Body;
    if (answer?.ok && body?.topics) return body as Schemas["Settings"];
    signal?.throwIfAborted();
    if (mayRepeat && !(answer && answer.status < 500)) return ask(false);
    const code = answer ? (body?.code ?? "answer-unexpected") : "network-unreachable";
    throw Object.assign(new Error(code), { code });
  }

  return ask(true);
}
