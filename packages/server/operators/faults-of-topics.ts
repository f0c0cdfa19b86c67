import type { Localized } from "@otklik/rules/operator-policy.js";
import type { Operator } from "./operator.ts";
import type { AttributeSchema, OperatorTopic } from "@otklik/rules/operator-policy.js";

/** What a schema cannot say of what topics ask and answer. */
export function faultsOfTopics({ topics, consents = [] }: Operator): string[] {
  const ids = consents.map(({ id }) => id);
  return [
    ...topics.flatMap((topic, index) => faultsOfAttributes(topic, `/topics/${index}/attributes`)),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [`/consents/${index}/id is used twice (${id})`],
    ),
  ];
}

/** The texts of topics and further consents, each with its path. */
export function textsOfTopics({ topics, consents = [] }: Operator): { path: string; text: Localized }[] {
  return [
    ...topics.flatMap((topic, index) => textsOfTopic(topic, `/topics/${index}`)),
    ...consents.map(({ text }, index) => ({ path: `/consents/${index}/text`, text })),
  ];
}

function textsOfTopic({ answers = [], attributes }: OperatorTopic, path: string) {
  return [
    ...answers.flatMap(({ question, answer }, index) => [
      { path: `${path}/answers/${index}/question`, text: question },
      { path: `${path}/answers/${index}/answer`, text: answer },
    ]),
    ...Object.entries(attributes?.properties ?? {}).flatMap(([name, { title, description, oneOf = [] }]) => {
      const at = `${path}/attributes/properties/${name}`;
      return [
        { path: `${at}/title`, text: title },
        ...(description ? [{ path: `${at}/description`, text: description }] : []),
        ...oneOf.map((choice, index) => ({ path: `${at}/oneOf/${index}/title`, text: choice.title })),
      ];
    }),
  ];
}

function faultsOfAttributes({ attributes }: OperatorTopic, path: string): string[] {
  if (!attributes) return [];
  const { properties, required = [] } = attributes;
  return [
    ...required
      .filter((name) => !(name in properties))
      .map((name) => `${path}/required names no property (${name})`),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      faultsOfAttribute(schema).map((fault) => `${path}/properties/${name}${fault}`),
    ),
  ];
}

function faultsOfAttribute({ pattern, maxLength, oneOf = [], ...limits }: AttributeSchema): string[] {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0 } = limits;
  const choices = oneOf.map((choice) => choice.const);
  return [
    ...(pattern === undefined || isLinear(pattern)
      ? []
      : ["/pattern must go from ^ to $ and hold no group, no alternative and no * or +: write {1,9}"]),
    ...(pattern !== undefined && maxLength === undefined ? ["/maxLength is needed beside a pattern"] : []),
    ...(minimum > maximum ? ["/minimum is above the maximum"] : []),
    ...(minLength > (maxLength ?? Infinity) ? ["/minLength is above the maxLength"] : []),
    ...(new Set(choices).size < choices.length ? ["/oneOf has a choice twice"] : []),
  ];
}

/** Without groups and without endless repetition, no text takes long to be tried. */
function isLinear(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "");
  if (!/^\^.*\$$/.test(pattern) || /[()|*+]/.test(bare) || /\{\d+,\}/.test(bare)) return false;
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}
