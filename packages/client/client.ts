import { routes, type Input, type OperationId, type Output, type Schemas } from "@otklik/openapi";
import { createCall, requestOf, type CallOptions } from "./calls/call.ts";
import { rememberingFetch } from "./calls/remembering-fetch.ts";
import { liveEvents, type LiveOptions } from "./stream/live-events.ts";
import { orUnreachable } from "./calls/problem.ts";
import type { FileToUpload, UploadOptions } from "./uploads/upload-file.ts";
import { authorizedFetch, createToken, type Fetch, type GetToken } from "./calls/token.ts";

// Taken at load: a page that wraps fetch later does not see what is sent.
const { fetch: nativeFetch } = globalThis;

/** Which server is asked, as whom, and how patiently. */
export type ClientOptions = {
  /** The server's URL, without `/v1`. */
  endpoint: string;
  /** The publishable key of the operator's site. */
  site: string;
  /** Asked for the person's token when one is needed; without it every request is a stranger's. */
  getToken?: GetToken | undefined;
  /** The language (BCP 47) in which problems are told. */
  locale?: string | undefined;
  /** Does the requests instead of the platform's own fetch; it is given a Request. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long one try, and `getToken`, may take (milliseconds); 15000 where it is not given. */
  timeout?: number | undefined;
  /** How many tries may follow the first; 3 where it is not given. */
  retries?: number | undefined;
  /** The longest pause before the second try (milliseconds), doubled with every further one. */
  backoff?: number | undefined;
};

type InputArgument<Id extends OperationId> = [keyof Input<Id>] extends [never]
  ? [input?: Record<string, never>]
  : Partial<Input<Id>> extends Input<Id>
    ? [input?: Input<Id>]
    : [input: Input<Id>];

type Method<Id extends OperationId> =
  Output<Id> extends AsyncIterable<unknown>
    ? (...given: [...InputArgument<Id>, options?: LiveOptions]) => Output<Id>
    : (...given: [...InputArgument<Id>, options?: CallOptions]) => Promise<Output<Id>>;

/** One method per operation of the API: flat input in, the answer's content out. Rejects with Problem. */
export type Client = { [Id in OperationId]: Method<Id> } & {
  /** Announces a file and sends its bytes, telling how far it is; the same key makes the same upload. */
  uploadFile: (file: FileToUpload, options?: UploadOptions) => Promise<Schemas["Attachment"]>;
};

/** Makes a client; nothing is asked before its first call. */
export function createClient(options: ClientOptions): Client {
  const { endpoint, site, locale, timeout = 15_000, retries = 3, fetch = nativeFetch } = options;
  const url = `${endpoint.replace(/\/+$/, "")}/v1/${encodeURIComponent(site)}`;
  const token = createToken(options.getToken, timeout);
  const reach: Fetch = (request) => {
    if (locale !== undefined) request.headers.set("accept-language", locale);
    return orUnreachable(fetch(request), request.signal);
  };
  const call = createCall({
    url,
    fetch: authorizedFetch(rememberingFetch(reach), token),
    timeout,
    retries,
    backoff: options.backoff ?? 300,
  });
  const line = { fetch: authorizedFetch(reach, token), backoff: options.backoff ?? 1000, silence: 45_000 };

  const methods = Object.entries(routes).map(([id, [, , manner]]) => {
    const operation = id as OperationId;
    const ask = (input: object = {}, callOptions: CallOptions = {}) => call(operation, input, callOptions);
    const listen = (input: object, liveOptions: LiveOptions = {}) =>
      liveEvents({ ...line, url: url + requestOf(operation, input).path }, liveOptions);
    return [id, manner === "stream" ? listen : ask];
  });
  const client = Object.fromEntries(methods) as Client;
  client.uploadFile = async (file, uploadOptions = {}) => {
    // Comes with the first file: most who say something attach nothing.
    const { uploadFile } = await import("./uploads/upload-file.ts");
    const transport = { client, url, locale, retries, backoff: options.backoff ?? 300 };
    return uploadFile({ ...transport, native: options.fetch === undefined }, file, uploadOptions);
  };
  return client;
}
