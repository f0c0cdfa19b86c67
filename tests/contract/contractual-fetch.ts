import assert from "node:assert/strict";
import { routes } from "@otklik/openapi";
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
    if (type.startsWith("text/event-stream") || response.status === 304) return response;
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

function checkSuccess(body: unknown, request: Request, { status }: Response): void {
  const { pathname } = new URL(request.url);
  const operation = operations.find(
    ({ method, pattern }) => method === request.method && pattern.test(pathname),
  );
  assert.ok(operation, `no operation at ${request.method} ${pathname}`);
  const place = `${operation.path.replaceAll("/", "~1")}/${operation.method.toLowerCase()}`;
  assertFits(body, `#/paths/${place}/responses/${status}/content/application~1json/schema`);
}

function assertFits(value: unknown, pointer: string): void {
  const fits = ajv.getSchema(`contract${encodeURI(pointer)}`);
  assert.ok(fits, `the contract has no ${pointer}`);
  assert.ok(fits(value), `${pointer}: ${ajv.errorsText(fits.errors)}`);
}
