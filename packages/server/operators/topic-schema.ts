const localized = {
  type: "object",
  minProperties: 1,
  additionalProperties: { type: "string", minLength: 1 },
};
const url = { type: "string", pattern: "^https?://[^\\s]+$" };
const length = { type: "integer", minimum: 1, maximum: 2000 };
const described = { title: localized, description: localized };

function attribute(type: string | string[], properties: object = {}, required: string[] = []): object {
  return {
    type: "object",
    additionalProperties: false,
    required: ["type", "title", ...required],
    properties: {
      type: Array.isArray(type) ? { enum: type } : { const: type },
      ...described,
      ...properties,
    },
  };
}

const text = attribute("string", {
  minLength: length,
  maxLength: length,
  pattern: { type: "string", maxLength: 200 },
});
const date = attribute("string", { format: { const: "date" } }, ["format"]);
const number = attribute(["number", "integer"], { minimum: { type: "number" }, maximum: { type: "number" } });
const choice = attribute(
  "string",
  {
    oneOf: {
      type: "array",
      minItems: 2,
      maxItems: 20,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["const", "title"],
        properties: { const: { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$" }, title: localized },
      },
    },
  },
  ["oneOf"],
);

/** Which of these an attribute is, its own members tell; so a fault names what is wrong with that one alone. */
const anyAttribute = {
  type: "object",
  if: { properties: { type: { const: "string" } } },
  then: {
    if: { properties: { oneOf: true }, required: ["oneOf"] },
    then: choice,
    else: { if: { properties: { format: true }, required: ["format"] }, then: date, else: text },
  },
  else: { if: { properties: { type: { const: "boolean" } } }, then: attribute("boolean"), else: number },
};

/** What an operator file may say of a topic besides its name: public answers, and what else is asked. */
export const topicExtras = {
  answers: {
    type: "array",
    maxItems: 10,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["question", "answer"],
      properties: { question: localized, answer: localized, url },
    },
  },
  attributes: {
    type: "object",
    additionalProperties: false,
    required: ["type", "properties"],
    properties: {
      type: { const: "object" },
      required: { type: "array", uniqueItems: true, items: { type: "string" } },
      properties: {
        type: "object",
        minProperties: 1,
        maxProperties: 8,
        propertyNames: { pattern: "^[a-z][A-Za-z0-9]{0,31}$" },
        additionalProperties: anyAttribute,
      },
    },
  },
};

/** What may be allowed besides the consent that is needed. */
export const furtherConsents = {
  type: "array",
  maxItems: 8,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["id", "version", "text"],
    properties: {
      id: { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$" },
      version: { type: "string", minLength: 1, maxLength: 64 },
      text: localized,
      url,
    },
  },
};
