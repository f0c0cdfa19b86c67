import { attachmentsWords } from "../../locales/catalogues/attachments.ts";
import type { Language } from "../../locales/language.ts";
import type { Uploads, UploadsSource } from "./uploads.ts";

/** Fetches what sends files, before there are any: on a line that breaks it has to be there already. */
export function fetchUploads(language: Language): void {
  Promise.all([loadUploads(), attachmentsWords[language]()]).catch(() => undefined);
}

/** What sends files, with the element that lists them. */
export async function newUploads(source: UploadsSource): Promise<Uploads> {
  const [{ Uploads }] = await loadUploads();
  return new Uploads(source);
}

function loadUploads() {
  return Promise.all([import("./uploads.ts"), import("./upload-list.ts")]);
}
