import { fileTypes } from "@otklik/rules/file-types.js";
import { mostAttachments } from "@otklik/rules/operator-policy.js";
import { furtherConsents, topicExtras } from "./topic-schema.ts";

const name = { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$" };
const localized = {
  type: "object",
  minProperties: 1,
  additionalProperties: { type: "string", minLength: 1 },
};
const duration = { type: "string", format: "duration" };
const url = { type: "string", pattern: "^https?://[^\\s]+$" };

const day = { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };
const clock = { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" };
const closing = { type: "string", pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" };
const hours = { opens: clock, closes: closing };

function closed(properties: Record<string, object>, optional: Record<string, object> = {}): object {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  };
}

function listOf(items: object, minItems = 1): object {
  return { type: "array", minItems, uniqueItems: true, items };
}

const attachments = closed(
  {},
  {
    count: { type: "integer", minimum: 1, maximum: mostAttachments.count },
    size: { type: "integer", minimum: 100_000, maximum: mostAttachments.size },
    types: listOf({ type: "string", enum: fileTypes }),
  },
);

const required = {
  operator: name,
  name: localized,
  timeZone: { type: "string" },
  languages: listOf({ type: "string", pattern: "^[a-z]{2,3}$" }),
  sites: listOf(
    closed({
      key: { type: "string", pattern: "^pk_[A-Za-z0-9_-]{1,60}$" },
      origins: listOf({ type: "string", pattern: "^https?://[^/\\s*]+$" }, 0),
    }),
  ),
  identity: closed({ issuer: url, audience: { type: "string", minLength: 1 }, jwks: url }),
  promise: closed({
    answerWithin: duration,
    solveWithin: duration,
    clock: { type: "string", enum: ["always", "openingHours"] },
  }),
  complaints: closed(
    {
      reopen: closed({ within: duration, times: { type: "integer", minimum: 0, maximum: 100 } }),
      rateWithin: duration,
      showNames: { type: "boolean" },
      causes: listOf(closed({ id: name, name: localized })),
      ladder: listOf(closed({ role: localized, within: duration }, { name: localized }), 0),
    },
    {
      vipFirst: listOf({ type: "string", minLength: 1 }, 0),
      templates: listOf(closed({ id: name, name: localized, text: localized }, { topics: listOf(name) }), 0),
    },
  ),
  retention: closed({ complaint: duration, callback: duration, feedback: duration }),
  legal: closed({ answerWithin: duration, hold: duration }),
  mail: closed({ perDay: { type: "integer", minimum: 0, maximum: 1_000_000 } }),
  consent: closed({
    version: { type: "string", minLength: 1, maxLength: 64 },
    text: localized,
    url: { anyOf: [url, { type: "null" }] },
  }),
  departments: listOf(closed({ id: name, name: localized })),
  topics: listOf(closed({ id: name, department: name, name: localized }, topicExtras)),
  journey: listOf(closed({ id: name, name: localized })),
  calendar: closed({
    weekly: listOf(closed({ days: listOf(day), ...hours })),
    exceptions: listOf(
      closed({ date: { type: "string", format: "date" }, hours: listOf(closed(hours), 0) }),
      0,
    ),
  }),
  callbacks: closed({
    slotMinutes: { type: "integer", minimum: 5, maximum: 480 },
    capacity: { type: "integer", minimum: 1, maximum: 10_000 },
    notice: duration,
    horizon: duration,
    messageWithin: duration,
    countries: listOf({ type: "string", pattern: "^[A-Z]{2}$" }),
  }),
  feedback: closed({
    routes: listOf(
      closed(
        { department: name },
        {
          topics: listOf(name),
          scale: { type: "string", enum: ["csat", "nps"] },
          scores: listOf({ type: "integer", minimum: 0, maximum: 10 }),
          words: listOf({ type: "string", minLength: 2 }),
        },
      ),
      0,
    ),
    otherwise: name,
  }),
};

/** What an operator file may say (JSON Schema 2020-12). */
export const operatorSchema = closed(required, { attachments, consents: furtherConsents });
