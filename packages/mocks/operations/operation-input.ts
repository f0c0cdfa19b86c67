import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { document, type Operation, type Parameter } from "@otklik/rules/contract.js";
import { faultCode } from "@otklik/rules/input-faults.js";
import type { FindFaults } from "@otklik/rules/topic-forms.js";
import type { Schemas } from "@otklik/openapi";
import { Problem } from "./problem.ts";

type Members = Record<string, unknown>;

/** Reads, and refuses with a problem, the input of one operation by the contract's own schemas. */
export class OperationInput {
  readonly #parameters: Parameter[];
  readonly #place: Validator;
  readonly #takesBody: boolean;
  readonly #fileTypes: string[];
  readonly #body: Validator;
  readonly #key: Validator | null;
  readonly #ifMatch: Parameter | undefined;

  constructor({ body, fileTypes, parameters }: Operation) {
    const key = parameters.find(({ name }) => name === "Idempotency-Key");
    this.#parameters = parameters.filter((each) => each.in === "path" || each.in === "query");
    this.#place = validator({
      type: "object",
      additionalProperties: false,
      required: this.#parameters.filter((each) => each.required).map(({ name }) => name),
      properties: Object.fromEntries(this.#parameters.map(({ name, schema }) => [name, schema])),
    });
    this.#takesBody = body !== undefined || fileTypes.length > 0;
    this.#fileTypes = fileTypes;
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
    const types = new Map(this.#parameters.map(({ name, type }) => [name, type]));
    const asked = [...query].map(([name, text]) => [name, parse(text, types.get(name))] as const);
    const place = { ...Object.fromEntries(asked), ...path };
    const repeated = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
    const faults = [
      ...repeated.map((name) =>
        coded({ pointer: `/${name}`, keyword: "uniqueItems", detail: "Given more than once." }),
      ),
      ...faultsBy(this.#place, place).map(coded),
      ...(body === undefined || this.#fileTypes.length > 0 ? [] : faultsBy(this.#body, body).map(coded)),
    ];
    if (faults.length > 0) throw new Problem("input-invalid", faults);
    return { ...(body as Members), ...place };
  }
}

function validator(schema: object): Validator {
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

function parse(text: string, type: string | undefined): unknown {
  if (type === "array") return text.split(",");
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (type === "integer" && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return text;
}

const wrappers = new Set(["properties", "additionalProperties", "items", "$ref", "allOf", "anyOf", "oneOf"]);

/** What is wrong with a value by a schema of its own. */
export const findFaults: FindFaults = (schema, value) =>
  faultsBy(new Validator(schema, "2020-12", false), value);

function faultsBy(schema: Validator, value: unknown): ReturnType<FindFaults> {
  const { errors } = schema.validate(value);
  return errors.filter(({ keyword }) => !wrappers.has(keyword)).map(describe);
}

function describe({ keyword, instanceLocation, error }: OutputUnit) {
  const pointer = decodeURIComponent(instanceLocation.slice(1));
  if (keyword === "false") return { pointer, keyword: "additionalProperties", detail: "Not known here." };
  if (keyword !== "required") return { pointer, keyword, detail: error };
  // The validator names the missing member nowhere but in its sentence.
  const member = /"(.*)"/.exec(error)?.[1] ?? "";
  return { pointer: `${pointer}/${member}`, keyword, detail: "Has to be given." };
}

function coded({ pointer, keyword, detail }: ReturnType<FindFaults>[number]): Schemas["InputError"] {
  return { pointer, code: faultCode(keyword), detail };
}
