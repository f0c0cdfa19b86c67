/** A text in each language of the operator. */
export type Localized = Record<string, string>;

/** What complaints can be about, and who answers for it. */
export interface OperatorTopic {
  id: string;
  department: string;
  name: Localized;
}

/** One site of an operator: what its widgets say they are, and where they may stand. */
export interface OperatorSite {
  key: string;
  /** The origins of the pages that may embed the widgets, exactly as browsers send them; none means nobody. */
  origins: string[];
}

/** One operator, as its file describes it. */
export interface Operator {
  /** The operator's short name; the first column of every key in the database. */
  operator: string;
  name: Localized;
  timeZone: string;
  /** The languages it answers in; the first is its own. */
  languages: [string, ...string[]];
  sites: OperatorSite[];
  identity: { issuer: string; audience: string; jwks: string };
  /** ISO 8601 durations from receipt. */
  promise: { answerWithin: string; solveWithin: string };
  consent: { version: string; text: Localized; url: string | null };
  departments: { id: string; name: Localized }[];
  topics: OperatorTopic[];
}

/** The text in the language asked for, or in the operator's own. */
export function localized(text: Localized, language: string, operator: Operator): string {
  return text[language] ?? text[operator.languages[0]] ?? "";
}

/** The operator's language that serves one asked for (`ru-RU` is served by `ru`), or the operator's own. */
export function languageOf(operator: Operator, asked: string | undefined): string {
  const wanted = asked?.toLowerCase();
  return (
    operator.languages.find((language) => language.toLowerCase() === wanted) ??
    operator.languages.find((language) => language.toLowerCase() === wanted?.split("-")[0]) ??
    operator.languages[0]
  );
}
