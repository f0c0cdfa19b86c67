import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const here = new URL("./", import.meta.url);
const methods = ["get", "put", "post", "delete", "patch"];

interface Operation {
  operationId: string;
  requestBody?: { content: object };
  responses: Record<string, { content?: object }>;
}

/** Makes what stands in generated/ out of the YAML: file name → text. Throws an Error where the YAML cannot be bundled. */
export async function generate(): Promise<Record<string, string>> {
  const { bundle: bundled, problems } = await bundle({
    ref: fileURLToPath(new URL("openapi.yaml", here)),
    config: await createConfig({}),
  });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join("\n"));
  const document = bundled.parsed as OpenAPI3;
  const types = await openapiTS(structuredClone(document), { alphabetize: true });
  return {
    "openapi.json": `${JSON.stringify(document, null, 1)}\n`,
    "types.ts": `/* Made by generate.ts from the YAML. */\n${astToString(types)}`,
    "routes.ts": `/* Made by generate.ts from the YAML. */\n${routesOf(document)}`,
  };
}

/**
 * A route is its method, its path and a word for what is not JSON: `stream` for an answer that does not end, `upload` for
 * a body that is a file, `download` for an answer that is one.
 */
function routesOf({ paths = {} }: OpenAPI3): string {
  const lines = operationsOf(paths as Record<string, Record<string, Operation>>).map(
    ({ method, path, operation }) => {
      const route = [method.toUpperCase(), path, ...mannerOf(operation)];
      return `  ${operation.operationId}: ${JSON.stringify(route).replaceAll(",", ", ")},`;
    },
  );
  return `export const routes = {\n${lines.join("\n")}\n} as const;\n`;
}

function mannerOf({ requestBody, responses }: Operation): string[] {
  const answer = responses["200"]?.content ?? {};
  if ("text/event-stream" in answer) return ["stream"];
  if ("text/csv" in answer) return [];
  if (requestBody && !("application/json" in requestBody.content)) return ["upload"];
  return Object.keys(answer).length > 0 && !("application/json" in answer) ? ["download"] : [];
}

function operationsOf(paths: Record<string, Record<string, Operation>>) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method, path, operation })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generate())) {
    const file = new URL(`generated/${name}`, here);
    if ((await readFile(file, "utf8").catch(() => "")) !== text) await writeFile(file, text);
  }
}
