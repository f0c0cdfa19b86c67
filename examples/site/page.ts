import type { Html } from "./html.ts";
import type { OperatorSite } from "./operators.ts";
import type { Language, OperatorTexts, Texts } from "./texts/texts.ts";

/** Who looks at what, and in which language. */
export interface Visit {
  operator: OperatorSite;
  language: Language;
  /** The site's texts in that language. */
  texts: Texts;
  /** What the operator says for itself in that language. */
  own: OperatorTexts;
  /** The path of the page, with the operator's prefix. */
  path: string;
}

/** One page of the site. */
export interface Page {
  /** The style sheets of this page alone, in `assets/pages/`. */
  styles: readonly string[];
  /** `intranet` pages have quieter surroundings than `public` ones. */
  surroundings: "public" | "intranet";
  title: (visit: Visit) => string;
  description: (visit: Visit) => string;
  main: (visit: Visit) => Html;
}

/** A path as given, with the language that the visitor chose, if it is not the operator's first. */
export function keepLanguage({ operator, language }: Visit, path: string): string {
  if (language === operator.languages[0]) return path;
  const [page = "", fragment] = path.split("#");
  return `${page}?lang=${language}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** The address of one of the operator's own pages. */
export function link(visit: Visit, path: string): string {
  return keepLanguage(visit, visit.operator.prefix + path);
}
