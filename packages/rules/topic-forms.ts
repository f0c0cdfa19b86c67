import type { Schemas } from "@otklik/openapi";
import {
  localized,
  type AttributeSchema,
  type Localized,
  type OperatorPolicy,
  type OperatorTopic,
} from "./operator-policy.ts";

type Words = (text: Localized) => string;

/** What may help before something is said of a topic, and what else is asked; undefined for a topic that is not the operator's. */
export function topicForm(
  topic: string,
  language: string,
  operator: OperatorPolicy,
): Schemas["TopicForm"] | undefined {
  const known = operator.topics.find(({ id }) => id === topic);
  if (!known) return undefined;
  const words: Words = (text) => localized(text, language, operator);
  return {
    answers: (known.answers ?? []).map(({ question, answer, url = null }) => ({
      question: words(question),
      answer: words(answer),
      url,
    })),
    attributes: attributesOf(known, words),
    consents: (operator.consents ?? []).map(({ id, version, text, url = null }) => ({
      id,
      version,
      text: words(text),
      url,
    })),
  };
}

function attributesOf({ attributes }: OperatorTopic, words: Words): Schemas["TopicAttribute"][] {
  const { required = [], properties = {} } = attributes ?? {};
  return Object.entries(properties).map(([id, schema]) => {
    const { title, description, type: _, format: __, oneOf = [], ...limits } = schema;
    return {
      id,
      title: words(title),
      hint: description ? words(description) : null,
      kind: kindOf(schema),
      required: required.includes(id),
      choices: oneOf.map((choice) => ({ id: choice.const, name: words(choice.title) })),
      ...limits,
    };
  });
}

function kindOf({ type, format, oneOf }: AttributeSchema): string {
  if (oneOf) return "choice";
  if (type === "string") return format ?? "text";
  return type;
}

/** What was said besides the words, by the ids of what was asked. */
export type GivenAttributes = Record<string, string | number | boolean>;

type Telling = { operator: OperatorPolicy; language: string };

/** Finds what is wrong with a value by a JSON Schema: where (JSON pointer), by which keyword, and in a sentence. */
export type FindFaults = (
  schema: object,
  value: unknown,
) => { pointer: string; keyword: string; detail: string }[];

const mostCharacters = 500;
const codes: Record<string, Schemas["InputErrorCode"]> = {
  required: "required",
  additionalProperties: "not-asked",
};
const schemas = new WeakMap<OperatorTopic, object>();

/** The faults of what was given for a topic: what is missing, not asked for, or not as it was asked. */
export function attributeFaults(
  { topic, attributes = {} }: { topic: string; attributes?: GivenAttributes | undefined },
  { topics }: OperatorPolicy,
  findFaults: FindFaults,
): Schemas["InputError"][] {
  const known = topics.find(({ id }) => id === topic);
  if (!known) return [];
  // The same object each time: whoever compiles schemas knows by it what is compiled already.
  const schema = schemas.get(known) ?? schemaOf(known);
  schemas.set(known, schema);
  return findFaults(schema, attributes).map(({ pointer, keyword, detail }) => ({
    pointer: `/attributes${pointer}`,
    code: codes[keyword] ?? "invalid",
    detail,
  }));
}

/** What was given, as it is told to people; what is no longer asked keeps its name. */
export function toldAttributes(
  topic: string,
  given: GivenAttributes,
  telling: Telling,
): Schemas["ToldAttribute"][] {
  const asked = telling.operator.topics.find(({ id }) => id === topic)?.attributes?.properties ?? {};
  const order = Object.keys(asked);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(given)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([id, value]) => ({
      id,
      title: titleOf(id, asked[id], telling),
      value: shownValue(value, asked[id], telling),
    }));
}

function titleOf(id: string, schema: AttributeSchema | undefined, { operator, language }: Telling): string {
  return schema ? localized(schema.title, language, operator) : id;
}

function shownValue(
  value: GivenAttributes[string],
  schema: AttributeSchema | undefined,
  { operator, language }: Telling,
): GivenAttributes[string] {
  const choice = schema?.oneOf?.find((each) => each.const === value);
  return choice ? localized(choice.title, language, operator) : value;
}

/** The schema that judges: without titles, closed, and with a limit to what is written. */
function schemaOf({ attributes }: OperatorTopic): object {
  const properties = Object.entries(attributes?.properties ?? {}).map(([name, schema]) => {
    const { title: _, description: __, oneOf, ...rest } = schema;
    if (oneOf) return [name, { type: "string", enum: oneOf.map((choice) => choice.const) }];
    const isText = schema.type === "string" && schema.format === undefined;
    return [name, { ...(isText && { maxLength: mostCharacters }), ...rest }];
  });
  return {
    type: "object",
    additionalProperties: false,
    required: attributes?.required ?? [],
    properties: Object.fromEntries(properties) as object,
  };
}

/** The faults of consents that the operator does not ask for, or not in that version. */
export function furtherConsentFaults(
  given: readonly Schemas["AllowedConsent"][] | undefined,
  { consents = [] }: OperatorPolicy,
): Schemas["InputError"][] {
  return (given ?? []).flatMap(({ id, version }, index) => {
    const known = consents.find((consent) => consent.id === id);
    if (known?.version === version) return [];
    const [code, detail]: [Schemas["InputErrorCode"], string] = known
      ? ["outdated", `Ask for version ${known.version}.`]
      : ["unknown-value", "Nobody asks for it."];
    return [{ pointer: `/consents/${index}`, code, detail }];
  });
}

/** What was agreed to, while the operator asks for it in that version; null otherwise. */
export function consentText(
  { id, version }: Pick<Schemas["GivenConsent"], "id" | "version">,
  operator: OperatorPolicy,
  language: string,
): string | null {
  const known = operator.consents?.find((consent) => consent.id === id && consent.version === version);
  return known ? localized(known.text, language, operator) : null;
}
