/** @loaded files */
import type { Schemas } from "@otklik/openapi";
import { jsonOf } from "../calls/exact-json.ts";
import { persist } from "../calls/patience.ts";
import { isRecord, Problem, problemOfAnswer, timedOut } from "../calls/problem.ts";
import type { UploadOptions } from "./upload-file.ts";

/** Where the bytes go, and how patiently. */
export type Transport = {
  url: string;
  locale: string | undefined;
  retries: number;
  backoff: number;
  /** Whether the platform itself does the requests, so that it can tell how far they are. */
  native: boolean;
  /** Sends the bytes in one go, where nobody can tell how far it is. */
  put: (id: string, bytes: Blob) => Promise<Schemas["Attachment"]>;
};

type Sent = { upload: Schemas["Upload"]; bytes: Blob };
type Watch = Pick<UploadOptions, "signal" | "onProgress">;

/** What is called of a request. */
type Native = {
  open: (this: XMLHttpRequest, method: string, url: string) => void;
  setRequestHeader: (this: XMLHttpRequest, name: string, value: string) => void;
  send: (this: XMLHttpRequest, body: Blob) => void;
};

// Taken at load: a page that wraps these later does not see what is sent. fetch does not tell how far an upload is.
const Request = globalThis.XMLHttpRequest as typeof XMLHttpRequest | undefined;
const { open, send, setRequestHeader } = (Request?.prototype ?? {}) as Native;
const longestSilence = 30_000;

/** Sends bytes to where an upload takes them, again where that may help. Rejects with Problem or the signal's reason. */
export async function sendBytes(transport: Transport, { upload, bytes }: Sent, watch: Watch) {
  const { signal, onProgress } = watch;
  onProgress?.(0);
  if (!Request || !transport.native) {
    const stored = await transport.put(upload.id, bytes);
    onProgress?.(1);
    return stored;
  }
  const { retries, backoff } = transport;
  signal?.throwIfAborted();
  return persist(() => sendOnce(new Request(), { transport, upload, bytes }, watch), {
    retries,
    backoff,
    signal,
  });
}

function sendOnce(
  request: XMLHttpRequest,
  { transport: { url, locale }, upload, bytes }: Sent & { transport: Transport },
  { signal, onProgress }: Watch,
): Promise<Schemas["Attachment"]> {
  const { promise, resolve, reject } = Promise.withResolvers<Schemas["Attachment"]>();
  const giveUp = (): void => {
    request.abort();
    reject(timedOut());
  };
  let silence = setTimeout(giveUp, longestSilence);
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, longestSilence);
  };
  const abort = (): void => {
    request.abort();
    reject(signal?.reason);
  };
  request.upload.onprogress = ({ loaded, total }) => {
    heard();
    // The last step is the server's, which has to look at what came.
    if (total > 0) onProgress?.(Math.min(loaded / total, 0.99));
  };
  request.onerror = () => reject(unreachable());
  request.onload = () => {
    try {
      resolve(storedOf(request));
      onProgress?.(1);
    } catch (problem) {
      reject(problem);
    }
  };
  signal?.addEventListener("abort", abort);
  open.call(request, "PUT", url + upload.path);
  setRequestHeader.call(request, "content-type", bytes.type);
  if (locale !== undefined) setRequestHeader.call(request, "accept-language", locale);
  send.call(request, bytes);
  return promise.finally(() => {
    clearTimeout(silence);
    signal?.removeEventListener("abort", abort);
  });
}

/** What the server has stored. Throws the Problem that it told, or `answer-unexpected` where something else spoke. */
function storedOf(request: XMLHttpRequest): Schemas["Attachment"] {
  const body = jsonOf(request.responseText);
  if (request.status === 200 && isRecord(body) && typeof body["id"] === "string") {
    const attachment: object = body;
    return attachment as Schemas["Attachment"];
  }
  const headers = new Headers();
  for (const name of ["content-type", "retry-after"]) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  const { status } = request;
  throw problemOfAnswer({ status, headers }, status === 200 ? undefined : body);
}

function unreachable(): Problem {
  const title = "The service cannot be reached";
  return new Problem({ code: "network-unreachable", title, retryable: true });
}
