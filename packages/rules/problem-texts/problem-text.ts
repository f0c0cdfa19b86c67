import type { ProblemCode } from "@otklik/openapi";
import { problems } from "@otklik/openapi/vocabulary.js";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** What is said of a problem. */
export interface Text {
  title: string;
  detail: string;
}

const texts: Record<string, Record<ProblemCode, Text>> = { ru, kk, en: problems };

/** Title and detail of a problem in the first language of an Accept-Language header that we speak; English otherwise. */
export function problemText(code: ProblemCode, acceptLanguage: string | undefined): Text {
  const asked = (acceptLanguage ?? "").slice(0, 200).toLowerCase();
  const spoken = asked.split(",").map((range) => texts[range.trim().slice(0, 2)]);
  const { title, detail } = (spoken.find((language) => language !== undefined) ?? problems)[code];
  return { title, detail };
}
