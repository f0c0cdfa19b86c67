import type { AttributeFaultTexts } from "../texts/shapes/controls.ts";
import type { Input, Schemas } from "@otklik/openapi";
import type { TopicAnswers } from "./complaint-draft.ts";

type Attribute = Schemas["TopicAttribute"];

/** What is wrong, by the ids of the attributes. */
export type AttributeFaults = Record<string, string>;

/** What of the attributes is missing or not as it is asked for. */
export function attributeFaults(
  asked: readonly Attribute[],
  { attributes }: TopicAnswers,
  texts: AttributeFaultTexts,
): AttributeFaults {
  const faults = asked.flatMap((attribute) => {
    const fault = faultOf(attribute, attributes[attribute.id], texts);
    return fault ? [[attribute.id, fault]] : [];
  });
  return Object.fromEntries(faults) as AttributeFaults;
}

/** What was filled in, as it is sent: what was left empty, or is no longer asked, is left out. */
export function sentAttributes(
  asked: readonly Attribute[],
  { attributes }: TopicAnswers,
): Record<string, string | number | boolean> {
  const given = asked.flatMap(({ id, kind }) => {
    const said = attributes[id];
    if (said === undefined || said === "" || said === false) return [];
    const isNumber = typeof said === "string" && (kind === "number" || kind === "integer");
    return [[id, isNumber ? numberOf(said) : typeof said === "string" ? said.trim() : said]];
  });
  return Object.fromEntries(given) as Record<string, string | number | boolean>;
}

/** What was filled in, of what was sent. */
export function answersOf({
  attributes = {},
  consents = [],
}: Partial<Input<"createComplaint">>): TopicAnswers {
  const answers: TopicAnswers = { attributes: {}, consents: {} };
  for (const [id, value] of Object.entries(attributes))
    answers.attributes[id] = typeof value === "number" ? String(value) : value;
  for (const { id } of consents) answers.consents[id] = true;
  return answers;
}

function faultOf(
  { kind, required, minimum = -Infinity, maximum = Infinity, ...limits }: Attribute,
  said: string | boolean | undefined,
  texts: AttributeFaultTexts,
): string | undefined {
  const text = typeof said === "string" ? said.trim() : "";
  if (said !== true && !text) return required ? texts.missing : undefined;
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : texts.date;
  if (kind === "number" || kind === "integer") {
    const number = numberOf(text);
    if (Number.isNaN(number) || (kind === "integer" && !Number.isInteger(number))) return texts.number;
    return number < minimum || number > maximum ? texts.between(minimum, maximum) : undefined;
  }
  if (kind === "boolean" || kind === "choice") return undefined;
  const { minLength = 0, maxLength = 500, pattern } = limits;
  const fits = text.length >= minLength && text.length <= maxLength && matches(text, pattern);
  return fits ? undefined : texts.text;
}

/** A pattern that this browser cannot read is left to the server. */
function matches(text: string, pattern: string | undefined): boolean {
  try {
    return pattern === undefined || new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}

/** A number as people write it: with a comma, and spaces between the thousands. */
function numberOf(text: string): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
