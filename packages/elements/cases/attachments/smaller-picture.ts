import type { Schemas } from "@otklik/openapi";
import { fileTypeOf } from "@otklik/rules/file-types.js";

/** A file as it can be sent, or why it cannot. */
export type Taken = { content: Blob; type: string } | { reason: "type" | "heic" | "size" | "empty" };

const longestSide = 2560;
const largeEnough = 1_000_000;
const jpeg = "image/jpeg";

/**
 * A file as the operator takes it. A large photo is drawn smaller before it is sent, which spares the most on a bad line;
 * one in a format that only this browser can read is drawn anew.
 */
export async function asTaken(file: File, limits: Schemas["AttachmentLimits"]): Promise<Taken> {
  const known = fileTypeOf(file);
  const type = known && limits.types.includes(known) ? known : "";
  const isHeic = /^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name);
  if (file.size === 0) return { reason: "empty" };
  const isLargePhoto = (type === jpeg || type === "image/webp") && file.size > largeEnough;
  const isTooLargePicture = type.startsWith("image/") && file.size > limits.size;
  if (isLargePhoto || isTooLargePicture || (isHeic && limits.types.includes(jpeg))) {
    const smaller = await drawnAsJpeg(file);
    if (smaller && smaller.size <= limits.size && (isHeic || smaller.size < file.size))
      return { content: smaller, type: jpeg };
  }
  if (!type) return { reason: isHeic ? "heic" : "type" };
  return file.size > limits.size ? { reason: "size" } : { content: file, type };
}

/** The picture as a JPEG no larger than a screen; undefined where the browser cannot read or write it. */
async function drawnAsJpeg(file: Blob): Promise<Blob | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const share = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * share);
    canvas.height = Math.round(picture.height * share);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), jpeg, 0.85));
  } catch {
    return undefined;
  }
}
