import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schemas } from "@otklik/openapi";
import { localized, type Operator } from "./operator.ts";
import type { AttributeSchema, OperatorTopic } from "./operator-topic.ts";

/** What was said besides the words, by the ids of what was asked. */
export type GivenAttributes = Record<string, string | number | boolean>;

type Telling = { operator: Operator; language: string };

const mostCharacters = 500;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats.default(ajv);
const judges = new WeakMap<OperatorTopic, ValidateFunction>();

/** The faults of what was given for a topic: what is missing, not asked for, or not as it was asked. */
export function attributeFaults(
  topic: string,
  given: GivenAttributes = {},
  { topics }: Operator,
): Schemas["InputError"][] {
  const known = topics.find(({ id }) => id === topic);
  if (!known) return [];
  const judge = judges.get(known) ?? ajv.compile(schemaOf(known));
  judges.set(known, judge);
  return judge(given) ? [] : (judge.errors ?? []).map(faultOf);
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

const codes: Record<string, Schemas["InputErrorCode"]> = {
  required: "required",
  additionalProperties: "not-asked",
};

function faultOf({ instancePath, keyword, message, params }: ErrorObject): Schemas["InputError"] {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const member = (missingProperty ?? additionalProperty)?.replaceAll("~", "~0").replaceAll("/", "~1");
  const pointer = `/attributes${instancePath}${member === undefined ? "" : `/${member}`}`;
  return { pointer, code: codes[keyword] ?? "invalid", detail: `It ${message ?? "does not fit"}.` };
}
