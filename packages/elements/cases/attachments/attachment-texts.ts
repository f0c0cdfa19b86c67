import type { ReactiveControllerHost } from "lit";
import { attachmentsTexts } from "../../texts/attachments.ts";
import type { AttachmentsTexts } from "../../texts/shapes/attachments.ts";
import { languageOf } from "../../texts/language.ts";
import { NearestLanguage } from "../../page/nearest-language.ts";
import { Latest } from "../../page/latest.ts";

/** What is said of files, in the language that holds where the host stands. */
export class AttachmentTexts {
  /** Undefined until they have come. */
  now: AttachmentsTexts | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    const nearest = new NearestLanguage(host);
    new Latest(
      host,
      () => [languageOf(nearest.tag) ?? "en"],
      async ([language]) => {
        this.now = await attachmentsTexts[language]();
      },
    );
  }
}
