import type { Client } from "../../page/connection.ts";
import { keepingTexts } from "../../texts/keeping.ts";
import type { KeepingTexts } from "../../texts/shapes/keeping.ts";
import { languageOf } from "../../texts/language.ts";

/** What comes only when somebody wants to keep a receipt in another way, or to see what is stored. */
export interface Keeping {
  /** The language of what is read. */
  language: string;
  texts: () => Promise<KeepingTexts>;
  /** Gives who may have the receipt mailed; undefined where no mail is sent. */
  mailer: (() => Promise<Client>) | undefined;
}

/** The same in the language that serves a tag. */
export function keepingIn(locale: string, mailer: Keeping["mailer"]): Keeping {
  return { language: locale, texts: () => keepingTexts[languageOf(locale) ?? "en"](), mailer };
}
