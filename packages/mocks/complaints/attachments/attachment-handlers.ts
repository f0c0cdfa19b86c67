import type { Schemas } from "@otklik/openapi";
import { isOfType } from "@otklik/rules/file-signatures.js";
import { labelOf } from "@otklik/rules/file-types.js";
import type { Call, Handlers } from "../../operations/bind-operation.ts";
import { Problem } from "../../operations/problem.ts";
import { base64url, type Caller } from "../../operators/mock-token.ts";
import type { Operator } from "../../operators/operators.ts";

type Fault = Schemas["InputError"];

/** A file as the mocks keep it: expected, stored, or attached to what some may read. */
export interface UploadRecord {
  id: string;
  name: string;
  type: string;
  size: number;
  expiresAt: Date;
  content: Blob | null;
  mayRead: ((caller: Caller) => boolean) | null;
}

const dayMs = 24 * 3_600_000;

export const attachmentHandlers: Pick<Handlers, "createUpload" | "putUpload" | "getAttachment"> = {
  createUpload: ({ input: { name, type, size }, operator, now }) => {
    const limits = operator.settings().attachments;
    const faults = [
      ...(limits.types.includes(type) ? [] : [fault("/type", "unknown-value", "Not a type that is taken.")]),
      ...(size <= limits.size ? [] : [fault("/size", "too-large", "Larger than what is taken.")]),
    ];
    if (faults.length > 0) throw new Problem("input-invalid", faults);
    const id = base64url(crypto.getRandomValues(new Uint8Array(16)));
    const expiresAt = new Date(now.getTime() + dayMs);
    const label = labelOf(name);
    operator.uploads.set(id, { id, name: label, type, size, expiresAt, content: null, mayRead: null });
    return { id, path: `/uploads/${id}`, expiresAt: expiresAt.toISOString() };
  },

  putUpload: async ({ input: { id, content }, operator, now }) => {
    const record = operator.uploads.get(id);
    if (!record || (!record.mayRead && record.expiresAt <= now)) throw new Problem("not-found");
    if (record.mayRead) return attachment(record);
    if (content.size > operator.settings().attachments.size) throw new Problem("file-too-large");
    const isSame = content.type === record.type && content.size === record.size;
    const bytes = new Uint8Array(await content.arrayBuffer());
    if (!isSame || !isOfType(record.type, bytes)) throw new Problem("file-mismatched");
    record.content = content;
    return attachment(record);
  },

  getAttachment: ({ input, operator, caller }) => {
    const { content, mayRead } = operator.uploads.get(input.id) ?? {};
    if (!content || !mayRead?.(caller)) throw new Problem("not-found");
    return content;
  },
};

/** Binds files to what those may read who fit, each once. Throws Problem 422 for one that cannot be bound. */
export function attachUploads(
  { operator, now }: Pick<Call<"createComplaint">, "operator" | "now">,
  ids: readonly string[] = [],
  mayRead: (caller: Caller) => boolean,
): Pick<Schemas["TimelineEntry"], "attachments"> {
  if (ids.length === 0) return {};
  const { count } = operator.settings().attachments;
  if (ids.length > count)
    throw new Problem("input-invalid", [fault("/attachments", "too-many", "More files than are taken.")]);
  const found = ids.map((id) => attachable(operator, id, now));
  const faults = found.flatMap((record, index) =>
    record ? [] : [fault(`/attachments/${index}`, "unknown-value", "Not a file that can be attached.")],
  );
  if (faults.length > 0) throw new Problem("input-invalid", faults);
  const records = found.filter((record) => record !== undefined);
  for (const record of records) record.mayRead = mayRead;
  return { attachments: records.map(attachment) };
}

function attachable(operator: Operator, id: string, now: Date): UploadRecord | undefined {
  const record = operator.uploads.get(id);
  return record?.content && !record.mayRead && record.expiresAt > now ? record : undefined;
}

/** Nothing is drawn anew here: a picture is its own thumbnail. */
function attachment({ id, name, type, content, size }: UploadRecord): Schemas["Attachment"] {
  return { id, name, type, size: content?.size ?? size, hasThumbnail: type.startsWith("image/") };
}

function fault(pointer: string, code: Fault["code"], detail: string): Fault {
  return { pointer, code, detail };
}
