import type { Input, Output } from "@otklik/openapi";
import type { Context } from "../http/operations/context.ts";
import {
  attachmentLimits,
  languageOf,
  localized,
  type Localized,
  type Operator,
} from "../operators/operator.ts";

/** What widgets need to know of the operator, in one language; `mail` says whether mails are sent. */
export function getSettings(mail: boolean) {
  return ({ language: asked }: Input<"getSettings">, { operator }: Context): Output<"getSettings"> => ({
    ...settingsOf(operator, asked),
    mail,
  });
}

function settingsOf(operator: Operator, asked: string | undefined): Omit<Output<"getSettings">, "mail"> {
  const language = languageOf(operator, asked);
  return {
    operatorName: localized(operator.name, language, operator),
    language,
    languages: operator.languages,
    timeZone: operator.timeZone,
    topics: inWords(operator.topics, language, operator),
    journey: inWords(operator.journey, language, operator),
    promise: { answerWithin: operator.promise.answerWithin, solveWithin: operator.promise.solveWithin },
    consent: {
      version: operator.consent.version,
      text: localized(operator.consent.text, language, operator),
      url: operator.consent.url,
    },
    attachments: attachmentLimits(operator),
  };
}

/** Where something can be handed over to. */
export function listDepartments(_: unknown, { operator, language }: Context): Output<"listDepartments"> {
  return { items: inWords(operator.departments, language, operator) };
}

function inWords(named: { id: string; name: Localized }[], language: string, operator: Operator) {
  return named.map(({ id, name }) => ({ id, name: localized(name, language, operator) }));
}
