import type { Uploads, UploadsSource } from "./uploads.ts";

/** What sends files, with the element that lists them; both come with the first file that is chosen. */
export async function newUploads(source: UploadsSource): Promise<Uploads> {
  const [{ Uploads }] = await Promise.all([import("./uploads.ts"), import("./upload-list.ts")]);
  return new Uploads(source);
}
