/**
 * Of ky what our client asks for, in its place where bytes are counted: a try has its time, and `shouldRetry`, a
 * Retry-After and the jitter decide on the next. Hooks, progress, schemas and the merging of options are not asked for.
 * `short-ky.test.ts` has all of the client's tests pass with it as they pass with ky.
 */
export default {
  create:
    ({ prefix, fetch, timeout, credentials, stringifyJson, parseJson }) =>
    async (path, { json, retry, signal, ...request }) => {
      const headers = new Headers(request.headers);
      if (json) headers.set("content-type", "application/json");
      const body = json && stringifyJson(json);
      for (let tries = 1; ; tries += 1) {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new DOMException("", "TimeoutError")), timeout);
        try {
          const ends = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
          const asked = new Request(prefix + path, { ...request, headers, body, credentials, signal: ends });
          const response = await Promise.race([fetch(asked), ended(late.signal)]);
          if (response.ok) return response;
          throw Object.assign(new Error(), { response, data: parseJson(await response.text()) });
        } catch (error) {
          if (tries > retry.limit || retry.shouldRetry({ error }) === false) throw error;
          await pause(waitAfter(error, tries, retry), signal);
        } finally {
          // A signal that ends by itself would keep what listens to it for as long.
          clearTimeout(timer);
        }
      }
    },
};

export const isHTTPError = (error) => "response" in error;
export const isTimeoutError = ({ name }) => name === "TimeoutError";

function waitAfter({ response }, tries, { delay, maxRetryAfter }) {
  const told = response?.headers.get("retry-after");
  if (!told) return Math.min(Math.random() * delay(tries), maxRetryAfter);
  const wait = told * 1000 || Date.parse(told) - Date.now();
  return Math.min(Math.max(wait || 0, 0), maxRetryAfter);
}

const ended = (signal) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
