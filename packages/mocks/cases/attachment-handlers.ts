import type { Schemas } from "@otklik/openapi";
import type { Caller } from "@otklik/rules/caller.js";
import { attachmentsFault } from "@otklik/rules/choices.js";
import { isOfType } from "@otklik/rules/file-signatures.js";
import { labelOf } from "@otklik/rules/file-types.js";
import { attachmentLimits } from "@otklik/rules/operator-policy.js";
import type { Call, Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { Problem } from "../operations/problem.ts";
import { base64url } from "../operators/mock-token.ts";
import type { UploadRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";

type Fault = Schemas["InputError"];

const dayMs = 24 * 3_600_000;

export const attachmentHandlers: Pick<Handlers, "createUpload" | "putUpload" | "getAttachment"> = {
  createUpload: ({ input: { name, type, size }, operator, store, now }) => {
    const limits = attachmentLimits(operator);
    checkChoices(
      limits.types.includes(type) ? undefined : fault("/type", "unknown-value", "Not a type that is taken."),
      size <= limits.size ? undefined : fault("/size", "too-large", "Larger than what is taken."),
    );
    const id = base64url(crypto.getRandomValues(new Uint8Array(16)));
    const expiresAt = new Date(now.getTime() + dayMs);
    const label = labelOf(name);
    store.uploads.set(id, { id, name: label, type, size, expiresAt, content: null, mayRead: null });
    return { id, path: `/uploads/${id}`, expiresAt: expiresAt.toISOString() };
  },

  putUpload: async ({ input: { id, content }, operator, store, now }) => {
    const record = store.uploads.get(id);
    if (!record || (!record.mayRead && record.expiresAt <= now)) throw new Problem("not-found");
    if (record.mayRead) return attachment(record);
    if (content.size > attachmentLimits(operator).size) throw new Problem("file-too-large");
    const isSame = content.type === record.type && content.size === record.size;
    const bytes = new Uint8Array(await content.arrayBuffer());
    if (!isSame || !isOfType(record.type, bytes)) throw new Problem("file-mismatched");
    record.content = content;
    return attachment(record);
  },

  getAttachment: ({ input, store, caller }) => {
    const { content, mayRead } = store.uploads.get(input.id) ?? {};
    if (!content || !mayRead?.(caller)) throw new Problem("not-found");
    return content;
  },
};

/** Binds files to what those may read who fit, each once. Throws Problem 422 for one that cannot be bound. */
export function attachUploads(
  { operator, store, now }: Pick<Call<"createComplaint">, "operator" | "store" | "now">,
  ids: readonly string[] = [],
  mayRead: (caller: Caller) => boolean,
): Pick<Schemas["TimelineEntry"], "attachments"> {
  if (ids.length === 0) return {};
  checkChoices(attachmentsFault(ids, operator));
  const found = ids.map((id) => attachable(store, id, now));
  const unknown = found.map((record, index) =>
    record ? undefined : fault(`/attachments/${index}`, "unknown-value", "Not a file that can be attached."),
  );
  checkChoices(...unknown);
  const records = found.filter((record) => record !== undefined);
  for (const record of records) record.mayRead = mayRead;
  return { attachments: records.map(attachment) };
}

function attachable(store: Store, id: string, now: Date): UploadRecord | undefined {
  const record = store.uploads.get(id);
  return record?.content && !record.mayRead && record.expiresAt > now ? record : undefined;
}

/** Nothing is drawn anew here: a picture is its own thumbnail. */
function attachment({ id, name, type, content, size }: UploadRecord): Schemas["Attachment"] {
  return { id, name, type, size: content?.size ?? size, hasThumbnail: type.startsWith("image/") };
}

function fault(pointer: string, code: Fault["code"], detail: string): Fault {
  return { pointer, code, detail };
}
