import { en, type ProblemCode, type Text } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

export type { ProblemCode };

const texts: Record<string, Record<ProblemCode, Text>> = { ru, kk, en };

/** Title and detail of a problem in the first language of an Accept-Language header that we speak; English otherwise. */
export function problemText(code: ProblemCode, acceptLanguage: string | undefined): Text {
  const asked = (acceptLanguage ?? "").slice(0, 200).toLowerCase();
  for (const range of asked.split(",")) {
    const text = texts[range.trim().slice(0, 2)];
    if (text) return text[code];
  }
  return en[code];
}
