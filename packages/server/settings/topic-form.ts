import type { Input, Output, Schemas } from "@otklik/openapi";
import type { Context } from "../http/operations/context.ts";
import { Problem } from "../problems/problem.ts";
import { languageOf, localized, type Localized, type Operator } from "../operators/operator.ts";
import type { AttributeSchema, OperatorTopic } from "../operators/operator-topic.ts";

type Words = (text: Localized) => string;

/** What may help before something is said of a topic, and what else is asked. Throws Problem 404 for another's topic. */
export function getTopicForm(
  { topic: sought, language: asked }: Input<"getTopicForm">,
  { operator }: Context,
): Output<"getTopicForm"> {
  const topic = operator.topics.find(({ id }) => id === sought);
  if (!topic) throw new Problem("not-found");
  const language = languageOf(operator, asked);
  const words: Words = (text) => localized(text, language, operator);
  return {
    answers: (topic.answers ?? []).map(({ question, answer, url = null }) => ({
      question: words(question),
      answer: words(answer),
      url,
    })),
    attributes: attributesOf(topic, words),
    consents: (operator.consents ?? []).map(({ id, version, text, url = null }) => ({
      id,
      version,
      text: words(text),
      url,
    })),
  };
}

/** The faults of consents that the operator does not ask for, or not in that version. */
export function furtherConsentFaults(
  given: readonly Schemas["AllowedConsent"][] | undefined,
  { consents = [] }: Operator,
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
  operator: Operator,
  language: string,
): string | null {
  const known = operator.consents?.find((consent) => consent.id === id && consent.version === version);
  return known ? localized(known.text, language, operator) : null;
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
