/** A language that every widget speaks. */
export type Language = "ru" | "kk" | "en";

const languages: readonly string[] = ["ru", "kk", "en"] satisfies Language[];

/** The language of a tag, where the widgets speak it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const language = tag?.split("-")[0]?.toLowerCase();
  return languages.includes(language ?? "") ? (language as Language) : undefined;
}

/** The first tag that is well formed and whose language the widgets speak; `en` where there is none. */
export function localeFor(tags: readonly (string | undefined)[]): string {
  return tags.find((tag): tag is string => languageOf(tag) !== undefined && isWellFormed(tag)) ?? "en";
}

function isWellFormed(tag: string | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
