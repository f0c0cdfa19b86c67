/** @loaded files */
import type { Input, Output, Schemas } from "@otklik/openapi";
import { randomKey, type CallOptions } from "../calls/call.ts";
import { Problem } from "../calls/problem.ts";
import { sendBytes, type Transport } from "./send-bytes.ts";

/** A file that is to go with what is said. */
export type FileToUpload = {
  /** What it is called. */
  name: string;
  /** Its media type, one of those that the operator takes. */
  type: string;
  content: Blob;
};

/** How a file is sent. */
export type UploadOptions = {
  /** Ends the upload; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told again and again how much has been sent: from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Names this one upload over reloads (8–250 visible ASCII); random where it is not given. */
  idempotencyKey?: string | undefined;
};

/** The two calls of the client that an upload needs. */
type UploadCalls = {
  [Id in "createUpload" | "putUpload"]: (input: Input<Id>, options: CallOptions) => Promise<Output<Id>>;
};

type Uploading = Omit<Transport, "put"> & { client: UploadCalls };

// The server forgets a key after three days, and an upload that nobody attached after one.
const generations = ["", "-2", "-3", "-4"];

/** Announces a file and sends its bytes, as often as it takes. Rejects with Problem, or the reason of an aborted signal. */
export async function uploadFile(
  { client, ...transport }: Uploading,
  { name, type, content }: FileToUpload,
  { signal, onProgress, idempotencyKey = randomKey() }: UploadOptions,
): Promise<Schemas["Attachment"]> {
  const put: Transport["put"] = (id, bytes) => client.putUpload({ id, content: bytes }, { signal });
  // A Blob knows its type by itself, and the body is sent with it.
  const bytes = content.slice(0, content.size, type);
  for (const [index, generation] of generations.entries()) {
    const options = { signal, idempotencyKey: idempotencyKey + generation };
    const upload = await client.createUpload({ name, type, size: content.size }, options);
    try {
      return await sendBytes({ ...transport, put }, { upload, bytes }, { signal, onProgress });
    } catch (problem) {
      const isOver = problem instanceof Problem && problem.status === 404;
      if (!isOver || index === generations.length - 1) throw problem;
    }
  }
  throw new Problem({ code: "not-found", title: "The upload is over", status: 404 });
}
