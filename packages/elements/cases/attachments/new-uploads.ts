import { attachmentsTexts } from "../../texts/attachments.ts";
import type { Language } from "../../texts/language.ts";
import type { Uploads, UploadsSource } from "./uploads.ts";

/** Fetches what sends files, before there are any: on a line that breaks it has to be there already. */
export function fetchUploads(language: Language): void {
  Promise.all([loadUploads(), attachmentsTexts[language]()]).catch(() => undefined);
}

/** What sends files, with the element that lists them; what is chosen is kept for this tab under a name. */
export async function newUploads(source: UploadsSource, keptAs: string): Promise<Uploads> {
  const [{ Uploads }, { keepFiles }] = await loadUploads();
  const uploads = new Uploads(source);
  await keepFiles(uploads, keptAs);
  return uploads;
}

function loadUploads() {
  return Promise.all([import("./uploads.ts"), import("./kept-files.ts"), import("./upload-list.ts")]);
}
