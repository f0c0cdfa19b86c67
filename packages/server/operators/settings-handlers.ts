import type { Input, Output } from "@otklik/openapi";
import type { Context } from "../http/operations/context.ts";
import { languageOf, localized, type Localized } from "./operator.ts";

/** What widgets need to know of the operator, in one language. */
export function getSettings(
  { language: asked }: Input<"getSettings">,
  { operator }: Context,
): Output<"getSettings"> {
  const language = languageOf(operator, asked);
  const inWords = ({ id, name }: { id: string; name: Localized }) => ({
    id,
    name: localized(name, language, operator),
  });
  return {
    operatorName: localized(operator.name, language, operator),
    language,
    languages: operator.languages,
    timeZone: operator.timeZone,
    topics: operator.topics.map(inWords),
    journey: operator.journey.map(inWords),
    promise: operator.promise,
    consent: {
      version: operator.consent.version,
      text: localized(operator.consent.text, language, operator),
      url: operator.consent.url,
    },
  };
}
