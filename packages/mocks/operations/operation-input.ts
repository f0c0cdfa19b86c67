import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { faultCode } from "@otklik/rules/input-faults.js";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import type { Schemas } from "@otklik/openapi";
import type { Caller } from "../operators/mock-token.ts";
import { Problem } from "./problem.ts";

type Fault = Schemas["InputError"];
type Members = Record<string, unknown>;

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Response {
  headers?: Record<string, unknown>;
}

/** What the contract says of one operation, as far as the mocks need it. */
export interface Operation {
  tags: string[];
  "x-step"?: { from: string[]; to?: string };
  security: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, Response | { $ref: string }>;
}

/** Whether anyone may enter. */
export function isOpen(security: Operation["security"]): boolean {
  return security.some((way) => Object.keys(way).length === 0);
}

/** Whether the caller may enter. */
export function mayEnter(caller: Caller, security: Operation["security"]): boolean {
  if (isOpen(security)) return true;
  return security.some(({ token = [], receipt }) =>
    caller.receipt === null ? token.some((role) => caller.roles.includes(role)) : receipt !== undefined,
  );
}

/** The status of an operation's success, and the headers that it declares. */
export function successOf({ responses }: Operation): { status: number; headers: Record<string, unknown> } {
  const [status, found = {}] = Object.entries(responses).find(([code]) => code.startsWith("20")) ?? [];
  const response: Response = "$ref" in found ? resolve(found.$ref) : found;
  const { headers = {} } = response;
  return { status: Number(status), headers };
}

/** Finds an operation of the contract by its route. */
export function findOperation(method: string, path: string): Operation {
  const paths = document.paths as unknown as Record<string, Record<string, Operation>>;
  const operation = paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The contract has no ${method} ${path}.`);
  return operation;
}

/** Reads, and refuses with a problem, the input of one operation by the contract's own schemas. */
export class OperationInput {
  readonly #parameters: Parameter[];
  readonly #place: Validator;
  readonly #takesBody: boolean;
  readonly #fileTypes: string[];
  readonly #body: Validator;
  readonly #key: Validator | null;
  readonly #ifMatch: Parameter | undefined;

  constructor(operation: Operation) {
    const parameters = (operation.parameters ?? []).map((each) =>
      "$ref" in each ? (resolve(each.$ref) as Parameter) : each,
    );
    const content = operation.requestBody?.content ?? {};
    const body = content["application/json"]?.schema;
    const key = parameters.find(({ name }) => name === "Idempotency-Key");
    this.#parameters = parameters.filter((each) => each.in === "path" || each.in === "query");
    this.#place = validator({
      type: "object",
      additionalProperties: false,
      required: this.#parameters.filter((each) => each.required).map(({ name }) => name),
      properties: Object.fromEntries(this.#parameters.map(({ name, schema }) => [name, schema])),
    });
    this.#takesBody = operation.requestBody !== undefined;
    this.#fileTypes = body ? [] : Object.keys(content);
    this.#body = validator(body ?? { type: "object", additionalProperties: false });
    this.#ifMatch = parameters.find(({ name }) => name === "If-Match");
    this.#key = key ? validator(key.schema) : null;
  }

  /** The body as JSON, or the file that it is; undefined where there is none and the operation takes none. */
  async readBody(request: Request): Promise<unknown> {
    const bytes = await request.arrayBuffer();
    const mediaType = request.headers.get("Content-Type");
    if (this.#fileTypes.length > 0) {
      const type = (mediaType ?? "").replace(/^text\/plain\s*;\s*charset="?utf-8"?\s*$/i, "text/plain");
      if (!this.#fileTypes.includes(type)) throw new Problem("media-type-unsupported");
      return { content: new Blob([bytes], { type }) };
    }
    if (bytes.byteLength === 0 && mediaType === null) {
      if (this.#takesBody) throw new Problem("body-missing");
      return undefined;
    }
    if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(mediaType ?? "")) {
      throw new Problem("media-type-unsupported");
    }
    if (bytes.byteLength === 0) throw new Problem("body-missing");
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), refuseUnstorable);
    } catch {
      throw new Problem("body-malformed");
    }
  }

  /** The Idempotency-Key; null where the operation has none. */
  readKey(request: Request): string | null {
    if (!this.#key) return null;
    const key = request.headers.get("Idempotency-Key");
    if (key === null || !this.#key.validate(key).valid) throw new Problem("idempotency-key-invalid");
    return key;
  }

  /** The version that the If-Match begins with; undefined where there is none and none is needed. */
  readSeenVersion(request: Request): number | undefined {
    const header = request.headers.get("If-Match");
    if (!this.#ifMatch) return undefined;
    if (header !== null) return Number(/^(?:W\/)?"(\d{1,9})[."]/.exec(header)?.[1] ?? NaN);
    if (this.#ifMatch.required) throw new Problem("state-missing");
    return undefined;
  }

  /** Path, query and body as one flat object, checked; the URL has the last word. */
  flatten(body: unknown, query: URLSearchParams, path: Members): Members {
    const schemas = new Map(this.#parameters.map(({ name, schema }) => [name, schema]));
    const asked = [...query].map(([name, text]) => [name, parse(text, schemas.get(name))] as const);
    const place = { ...Object.fromEntries(asked), ...path };
    const repeated = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
    const faults = [
      ...repeated.map((name) => fault(`/${name}`, "uniqueItems", "Given more than once.")),
      ...findFaults(this.#place, place),
      ...(body === undefined || this.#fileTypes.length > 0 ? [] : findFaults(this.#body, body)),
    ];
    if (faults.length > 0) throw new Problem("input-invalid", faults);
    return { ...(body as Members), ...place };
  }
}

function resolve(reference: string): object {
  const keys = reference.replace("#/", "").split("/");
  return keys.reduce<object>((part, key) => (part as Record<string, object>)[key] ?? {}, document);
}

function validator(schema: Schema): Validator {
  const components = { schemas: document.components.schemas };
  return new Validator({ ...schema, components }, "2020-12", false);
}

/** PostgreSQL stores neither, and `__proto__` would be read as something else than a member. */
function refuseUnstorable(name: string, value: unknown): unknown {
  const texts = typeof value === "string" ? [name, value] : [name];
  const unstorable = texts.some((text) => text.includes("\0") || !text.isWellFormed());
  if (unstorable || name === "__proto__") throw new SyntaxError("The body holds what cannot be stored.");
  return value;
}

function parse(text: string, schema: Schema | undefined): unknown {
  if (schema?.type === "array") return text.split(",");
  if (schema?.type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (schema?.type === "integer" && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return text;
}

const wrappers = new Set(["properties", "additionalProperties", "items", "$ref", "allOf", "anyOf", "oneOf"]);

function findFaults(schema: Validator, value: unknown): Fault[] {
  const { errors } = schema.validate(value);
  return errors.filter(({ keyword }) => !wrappers.has(keyword)).map(describe);
}

function describe({ keyword, instanceLocation, error }: OutputUnit): Fault {
  const pointer = decodeURIComponent(instanceLocation.slice(1));
  if (keyword === "false") return fault(pointer, "additionalProperties", "Not known here.");
  if (keyword !== "required") return fault(pointer, keyword, error);
  // The validator names the missing member nowhere but in its sentence.
  return fault(`${pointer}/${/"(.*)"/.exec(error)?.[1] ?? ""}`, keyword, "Has to be given.");
}

function fault(pointer: string, keyword: string, detail: string): Fault {
  return { pointer, code: faultCode(keyword), detail };
}
