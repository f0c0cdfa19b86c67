import type { ReactiveControllerHost } from "lit";
import { attachmentsWords, type AttachmentsWords } from "../../locales/catalogues/attachments.ts";
import { languageOf } from "../../locales/language.ts";
import { NearestLanguage } from "../../locales/nearest-language.ts";
import { Latest } from "../../provider/latest.ts";

/** What is said of files, in the language that holds where the host stands. */
export class AttachmentWords {
  /** Undefined until they have come. */
  now: AttachmentsWords | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    const nearest = new NearestLanguage(host);
    new Latest(
      host,
      () => [languageOf(nearest.tag) ?? "en"],
      async ([language]) => {
        this.now = await attachmentsWords[language]();
      },
    );
  }
}
