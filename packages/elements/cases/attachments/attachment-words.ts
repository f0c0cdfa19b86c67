import type { ReactiveControllerHost } from "lit";
import { attachmentsWords } from "../../texts/attachments.ts";
import type { AttachmentsWords } from "../../texts/shapes/attachments.ts";
import { languageOf } from "../../texts/language.ts";
import { NearestLanguage } from "../../page/nearest-language.ts";
import { Latest } from "../../page/latest.ts";

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
