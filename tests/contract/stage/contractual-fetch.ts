import assert from "node:assert/strict";
import { routes, type Schemas } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "contract", ...document });

const operations = Object.entries(routes).map(([id, [method, path]]) => ({
  id,
  method,
  path,
  pattern: new RegExp(`/v1/[^/]+${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

/** Does what fetch does, and fails where an answer's status, type or body is not what the contract says. */
export function contractualFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (resource, init) => {
    const request = new Request(resource, init);
    const response = await fetch(request);
    const type = response.headers.get("content-type") ?? "";
    if (/^text\/(event-stream|csv)\b/.test(type) || response.status === 304) return response;
    if (response.ok && !type.startsWith("application/json")) {
      checkFile(type, request, response);
      return response;
    }
    const body: unknown = await response.clone().json();
    if (response.status >= 400) checkProblem(body, response);
    else checkSuccess(body, request, response);
    return response;
  };
}

function checkProblem(body: unknown, { status, headers }: Response): void {
  assert.equal(headers.get("content-type")?.split(";")[0], "application/problem+json");
  assertFits(body, "#/components/schemas/Problem");
  assert.equal((body as { status: number }).status, status);
  if (status === 429 || status === 503)
    assert.ok(headers.has("retry-after"), `${status} without Retry-After`);
}

/** A file is of a type that the contract names, and is to be saved. */
function checkFile(type: string, request: Request, { status, headers }: Response): void {
  const { content } = found(`#/paths/${placeOf(request)}/responses/${status}`) as { content: object };
  assert.ok((type.split(";")[0] ?? "") in content, `a file of type ${type}`);
  assert.match(headers.get("content-disposition") ?? "", /^attachment\b/);
}

function placeOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const operation = operations.find(
    ({ method, pattern }) => method === request.method && pattern.test(pathname),
  );
  assert.ok(operation, `no operation at ${request.method} ${pathname}`);
  return `${operation.path.replaceAll("/", "~1")}/${operation.method.toLowerCase()}`;
}

function checkSuccess(body: unknown, request: Request, { status }: Response): void {
  const place = placeOf(request);
  assertFits(body, `${responseAt(`#/paths/${place}/responses/${status}`)}/content/application~1json/schema`);
}

/** Where a response is described: there, or where it refers to. */
function responseAt(pointer: string): string {
  const response = found(pointer);
  return response && "$ref" in response ? String(response.$ref) : pointer;
}

function found(pointer: string): object | undefined {
  const keys = pointer
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/"));
  return keys.reduce<object | undefined>(
    (part, key) => (part as Record<string, object> | undefined)?.[key],
    document,
  );
}

function assertFits(value: unknown, pointer: string): void {
  const fits = ajv.getSchema(`contract${encodeURI(pointer)}`);
  assert.ok(fits, `the contract has no ${pointer}`);
  assert.ok(fits(value), `${pointer}: ${ajv.errorsText(fits.errors)}`);
}

// Where code lies, what it is made of, what it asked the database.
const insides =
  /node_modules|\.[cm]?[jt]s\b|\n\s+at |fastify|ajv|kysely|pglite|postgres|\bselect\b|\binsert\b|\w+Error\b|ECONN/i;

/** Fails where an answer is no refusal of the caller's own making: a 4xx, as a problem that tells nothing of the inside. */
export async function assertRefused(answer: Response, status?: number): Promise<Schemas["Problem"]> {
  const text = await answer.text();
  assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${text.slice(0, 300)}`);
  if (status !== undefined) assert.equal(answer.status, status, text.slice(0, 300));
  assert.equal(answer.headers.get("content-type")?.split(";")[0], "application/problem+json");
  const problem = JSON.parse(text) as Schemas["Problem"];
  assert.equal(problem.status, answer.status);
  assert.ok(problem.title.length > 0 && problem.code.length > 0);
  assert.doesNotMatch(text, insides);
  return problem;
}
