import type { Client } from "../../connection/connection.ts";
import { keepingWords, type KeepingWords } from "../../locales/catalogues/keeping.ts";
import { languageOf } from "../../locales/language.ts";

/** What comes only when somebody wants to keep a receipt in another way, or to see what is stored. */
export interface Keeping {
  /** The language of what is read. */
  language: string;
  words: () => Promise<KeepingWords>;
  /** Gives who may have the receipt mailed; undefined where no mail is sent. */
  mailer: (() => Promise<Client>) | undefined;
}

/** The same in the language that serves a tag. */
export function keepingIn(locale: string, mailer: Keeping["mailer"]): Keeping {
  return { language: locale, words: () => keepingWords[languageOf(locale) ?? "en"](), mailer };
}
