import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import { cases } from "@otklik/openapi/vocabulary.js";
import { createConfig, lint } from "@redocly/openapi-core";
import { contractOperations } from "./contract/stage/operations.ts";
import { onDemo } from "./servers/demo-server.ts";

interface Parameter {
  name: string;
  in: string;
}

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: object[];
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: {
    content: { "application/json"?: { schema: { $ref: string }; example?: Record<string, unknown> } };
  };
  "x-step"?: { from: string[]; to?: string };
  responses: Record<string, { $ref?: string }>;
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>).map(([method, operation]) => ({
    ...operation,
    method,
    path,
  })),
);

test("the contract passes Redocly's recommended rules without a warning", async () => {
  const ref = fileURLToPath(new URL("../openapi/openapi.yaml", import.meta.url));
  const config = await createConfig({ extends: ["recommended-strict"] });
  const problems = await lint({ ref, config });
  assert.deepEqual(
    problems.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    [],
  );
});

describe("manners of each operation", () => {
  for (const operation of operations) {
    const { operationId, path } = operation;

    test(`${operationId} is named by a verb and a noun`, () => {
      assert.match(operationId, /^[a-z]+([A-Z][a-z]+)+$/);
    });

    test(`${operationId} has one tag and one sentence`, () => {
      assert.equal(operation.tags.length, 1);
      assert.match(operation.summary, /^[A-Z][^.]*\.$/);
    });

    test(`${operationId} has no name twice`, () => {
      const names = [...parametersOf(operation), ...bodyMembers(operation)];
      assert.deepEqual(names, [...new Set(names)]);
    });

    test(`${operationId} fails with a problem and nothing else`, () => {
      const failures = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
      assert.ok(failures.some(([status]) => status === "4XX"));
      for (const [, response] of failures) assert.equal(response.$ref, "#/components/responses/Problem");
    });

    test(`${operationId} says who may enter`, () => {
      assert.ok(operation.security && operation.security.length > 0);
    });

    test(`${operationId} names every part of its path`, () => {
      const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(parametersOf(operation, "path"), braces);
    });

    const json = operation.requestBody?.content["application/json"];
    if (json) {
      test(`${operationId} shows an example of its body`, () => {
        assert.ok(json.example);
      });
    }

    if (operation["x-step"]) {
      test(`${operationId} leads from states that are known, and to one`, () => {
        const { from, to } = operation["x-step"] ?? { from: [] };
        const known = knownStates(operation.tags[0] ?? "");
        assert.ok(from.length > 0);
        assert.deepEqual(
          [...from, ...(to ? [to] : [])].filter((state) => !known.includes(state)),
          [],
        );
      });
    }
  }
});

test("a body that is sent is closed: it takes no member that the contract does not name", () => {
  const closed = operations.flatMap(({ requestBody }) => {
    const name = requestBody?.content["application/json"]?.schema.$ref.split("/").at(-1);
    return name ? [schemas[name]?.additionalProperties] : [];
  });
  assert.ok(closed.length > 0);
  assert.ok(closed.every((additional) => additional === false));
});

test("every example is a body that the server takes", async () => {
  await onDemo(async ({ url, tokenOf }) => {
    for (const { operationId, path, method, person, example } of contractOperations) {
      if (!example) continue;
      const token = person && (await tokenOf(person));
      const answer = await fetch(`${url}/v1/pk_gorizont${path}`, {
        method,
        headers: {
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          "if-match": '"1"',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        // A page that an example names is one of the demo's, wherever that is served now.
        body: JSON.stringify(example).replace("http://127.0.0.1:8080", url),
      });
      // Of what is not there nothing can be changed, and a moment of the past is no slot; all else is done.
      const taken = path.includes("0000") || path.includes("999") ? 404 : 201;
      const { code } = (await answer.json()) as { code?: string };
      assert.equal(code === "slot-taken" ? 201 : answer.status, taken, `${operationId}: ${code}`);
    }
  });
});

const schemas = document.components.schemas as unknown as Record<
  string,
  { properties?: object; additionalProperties?: boolean }
>;

/** The states of a domain's cases. */
function knownStates(tag: string): readonly string[] {
  return Object.values(cases).find(({ topic }) => topic === tag)?.statuses ?? [];
}

function parametersOf({ parameters = [] }: Operation, place?: string): string[] {
  const all: Record<string, Parameter> = document.components.parameters;
  return parameters
    .map((parameter) => ("$ref" in parameter ? all[parameter.$ref.split("/").at(-1) ?? ""] : parameter))
    .filter((parameter) => parameter !== undefined)
    .filter((parameter) => place === undefined || parameter.in === place)
    .map(({ name }) => name);
}

function bodyMembers({ requestBody }: Operation): string[] {
  const name = requestBody?.content["application/json"]?.schema.$ref.split("/").at(-1);
  return name ? Object.keys(schemas[name]?.properties ?? {}) : [];
}
