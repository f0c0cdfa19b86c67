import { frame } from "./frame/frame.ts";
import { gorizont, stepnet, type OperatorSite } from "./operators.ts";
import type { Page } from "./page.ts";
import { callbackPage } from "./pages/callback-page.ts";
import { deskPage } from "./pages/desk-page.ts";
import { homePage } from "./pages/home-page.ts";
import { ideasPage } from "./pages/ideas-page.ts";
import { supportPage } from "./pages/support-page.ts";
import { texts, type Language } from "./texts/texts.ts";

/** The folder to be served under `/site/`. */
export const assets = new URL("./assets/", import.meta.url);

const pages: Partial<Record<string, [OperatorSite, Page]>> = {
  "/": [gorizont, homePage],
  "/support": [gorizont, supportPage],
  "/callback": [gorizont, callbackPage],
  "/ideas": [gorizont, ideasPage],
  "/desk": [gorizont, deskPage],
  "/stepnet/support": [stepnet, supportPage],
  "/stepnet/callback": [stepnet, callbackPage],
  "/stepnet/ideas": [stepnet, ideasPage],
  "/stepnet/desk": [stepnet, deskPage],
};

/** The language to render a path in: the one asked for, or the operator's first where it speaks no such language. */
export function chooseLanguage(path: string, asked: string | null | undefined): Language {
  const { languages } = pages[path]?.[0] ?? gorizont;
  return languages.find((language) => language === asked) ?? languages[0];
}

/** The page at a path (without its query) as an HTML document; undefined where there is none. */
export function renderPage(path: string, options: { language: Language }): string | undefined {
  const entry = pages[path];
  if (!entry) return undefined;
  const [operator, page] = entry;
  const { language } = options;
  const own = texts[language].operators[operator.id];
  return frame({ operator, language, texts: texts[language], own, path }, page).markup;
}
