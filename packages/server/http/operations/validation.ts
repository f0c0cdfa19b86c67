import type { Schemas } from "@otklik/openapi";
import { faultCode } from "@otklik/rules/input-faults.js";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document, type Operation, type Parameter } from "@otklik/rules/contract.js";
import { Problem } from "../../problems/problem.ts";

/** The parts of a request that make an operation's input. */
export interface RequestParts {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Makes the flat input of the parts. Throws Problem 400 for a missing body, 422 with all faults. */
export type ReadInput = (parts: RequestParts) => Record<string, unknown>;

const maxFaults = 20;
const maxEmailLength = 254;
const email = /^[^\s@<>",;:()\\[\]]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

// No coercion, no stripping, no defaults: what the contract does not allow is refused, never mended.
const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
});
ajv.addVocabulary(["components", "example"]);
addFormats.default(ajv, ["date", "date-time"]);
// All faults are told at once, so the pattern runs on texts of any length: the length is checked first, here.
ajv.addFormat("email", (text) => text.length <= maxEmailLength && email.test(text));
ajv.addSchema(rebased({ components: { schemas: document.components.schemas } }), "otklik");

/** Reads the input of one operation by the contract's own schemas, which are compiled when it is first asked for. */
export function inputReader(operation: Operation): ReadInput {
  let read: ReadInput | undefined;
  return (parts) => (read ??= compiledReader(operation))(parts);
}

function compiledReader(operation: Operation): ReadInput {
  const params = objectOf(operation.parameters.filter((parameter) => parameter.in === "path"));
  const query = objectOf(operation.parameters.filter((parameter) => parameter.in === "query"));
  const body = ajv.compile(rebased(operation.body ?? noMembers));
  const takesFile = operation.fileTypes.length > 0;
  const takesBody = takesFile || operation.body !== undefined;
  return (parts) => {
    const typedQuery = typed(parts.query, operation.parameters);
    if (takesBody && parts.body === undefined) throw new Problem("body-missing");
    const errors = [
      ...repeatedNames(parts.query),
      ...faults(params, parts.params),
      ...faults(query, typedQuery),
      ...(takesFile || parts.body === undefined ? [] : faults(body, parts.body)),
    ];
    if (errors.length > 0) throw new Problem("input-invalid", { errors: errors.slice(0, maxFaults) });
    // The address has the last word: a body cannot name another case than the URL does.
    return Object.assign({}, takesFile ? { content: parts.body } : parts.body, typedQuery, parts.params);
  };
}

/** The body of an operation that takes none: it may be there, and say nothing. */
const noMembers = { type: "object", additionalProperties: false };

function objectOf(parameters: Parameter[]): ValidateFunction {
  return ajv.compile(
    rebased({
      type: "object",
      additionalProperties: false,
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    }),
  );
}

function rebased(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"otklik#/components/')) as object;
}

/** A query as its schemas mean it: a list is split at commas, a whole number or a yes or no read; anything else stays as it is. */
function typed(query: unknown, parameters: Parameter[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).map(([name, value]) => {
      const type = parameters.find((parameter) => parameter.name === name)?.type;
      if (typeof value !== "string") return [name, value];
      if (type === "array") return [name, value.split(",")];
      if (type === "boolean" && (value === "true" || value === "false")) return [name, value === "true"];
      return [name, type === "integer" && /^-?\d{1,15}$/.test(value) ? Number(value) : value];
    }),
  );
}

/** A name that comes twice would be taken for a list by one reader and for its last value by another. */
function repeatedNames(query: unknown): Schemas["InputError"][] {
  return Object.entries(query as Record<string, unknown>)
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => ({
      pointer: `/${name.slice(0, 100)}`,
      code: faultCode("uniqueItems"),
      detail: "must be given once",
    }));
}

function faults(validate: ValidateFunction, value: unknown): Schemas["InputError"][] {
  return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
}

function faultOf({ instancePath, keyword, message, params }: ErrorObject): Schemas["InputError"] {
  const member = keyword === "required" ? "missingProperty" : "additionalProperty";
  const name =
    member in params ? `/${String((params as Record<string, unknown>)[member]).slice(0, 100)}` : "";
  return { pointer: `${instancePath}${name}`, code: faultCode(keyword), detail: message ?? "does not fit" };
}
