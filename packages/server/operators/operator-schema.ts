const name = { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$" };
const localized = {
  type: "object",
  minProperties: 1,
  additionalProperties: { type: "string", minLength: 1 },
};
const duration = { type: "string", format: "duration" };
const url = { type: "string", pattern: "^https?://[^\\s]+$" };

function closed(properties: Record<string, object>): object {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties };
}

/** What an operator file may say (JSON Schema 2020-12). */
export const operatorSchema = closed({
  operator: name,
  name: localized,
  timeZone: { type: "string" },
  languages: {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    items: { type: "string", pattern: "^[a-z]{2,3}$" },
  },
  sites: {
    type: "array",
    minItems: 1,
    items: closed({
      key: { type: "string", pattern: "^pk_[A-Za-z0-9_-]{1,60}$" },
      origins: {
        type: "array",
        uniqueItems: true,
        items: { type: "string", pattern: "^https?://[^/\\s*]+$" },
      },
    }),
  },
  identity: closed({ issuer: url, audience: { type: "string", minLength: 1 }, jwks: url }),
  promise: closed({ answerWithin: duration, solveWithin: duration }),
  consent: closed({
    version: { type: "string", minLength: 1, maxLength: 64 },
    text: localized,
    url: { anyOf: [url, { type: "null" }] },
  }),
  departments: { type: "array", minItems: 1, items: closed({ id: name, name: localized }) },
  topics: { type: "array", minItems: 1, items: closed({ id: name, department: name, name: localized }) },
});
