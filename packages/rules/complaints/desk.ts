import type { Schemas } from "@otklik/openapi";
import { localized, type OperatorPolicy } from "../operator-policy.ts";
import { allNamed } from "../settings.ts";

/** What staff choose from at the desk: causes and answers to begin with, these with their text in every language. */
export function deskTexts(
  operator: OperatorPolicy,
  language: string,
): Pick<Schemas["Desk"], "causes" | "templates"> {
  const { causes, templates = [] } = operator.complaints;
  return {
    causes: allNamed(causes, language, operator),
    templates: templates.map(({ id, topics = [], name, text }) => ({
      id,
      topics,
      name: localized(name, language, operator),
      text,
    })),
  };
}

/** The share of work that the desk means to hand on at most. */
const limit = 0.03;

/** How much of so many complaints was handed on. */
export function handedOver(count: number, of: number): Schemas["DeskFigures"]["handedOver"] {
  return { count, of, share: of === 0 ? null : count / of, limit };
}
