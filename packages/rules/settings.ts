import type { Schemas } from "@otklik/openapi";
import { attachmentLimits, localized, type Localized, type OperatorPolicy } from "./operator-policy.ts";

/** What widgets need to know of the operator, in one of its languages; all but whether mails are sent. */
export function settingsOf(operator: OperatorPolicy, language: string): Omit<Schemas["Settings"], "mail"> {
  const { languages, timeZone, consent } = operator;
  const { answerWithin, solveWithin } = operator.promise;
  return {
    operatorName: localized(operator.name, language, operator),
    language,
    languages,
    timeZone,
    topics: allNamed(operator.topics, language, operator),
    journey: allNamed(operator.journey, language, operator),
    promise: { answerWithin, solveWithin },
    consent: { ...consent, text: localized(consent.text, language, operator) },
    attachments: attachmentLimits(operator),
  };
}

/** Things of the operator's with their names in a language. */
export function allNamed(
  entries: readonly { id: string; name: Localized }[],
  language: string,
  operator: OperatorPolicy,
): { id: string; name: string }[] {
  return entries.map(({ id, name }) => ({ id, name: localized(name, language, operator) }));
}
