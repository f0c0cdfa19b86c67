import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundle, createConfig, parseYaml } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const here = new URL("./", import.meta.url);
const methods = ["get", "put", "post", "delete", "patch"];

interface Operation {
  operationId: string;
  tags: string[];
  "x-step"?: { from: string[]; to?: string };
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
  const vocabulary = await vocabularyOf(document);
  const schemas = schemasOf(document);
  Object.assign(schemas["EventType"] ?? {}, { enum: Object.keys(vocabulary.events) });
  Object.assign(schemas["ProblemCode"] ?? {}, { enum: Object.keys(vocabulary.problems) });
  const types = await openapiTS(structuredClone(document), { alphabetize: true });
  return {
    "openapi.json": `${JSON.stringify(document, null, 1)}\n`,
    "types.ts": `/* Made by generate.ts from the YAML. */\n${astToString(types)}`,
    "routes.ts": `/* Made by generate.ts from the YAML. */\n${routesOf(document)}`,
    "vocabulary.ts": `/* Made by generate.ts from the YAML. */\n${tablesOf(vocabulary)}`,
  };
}

interface EventEntry {
  readers: string[];
  staffOnly?: string[];
  details?: string[];
  mayHave?: string[];
  timeline?: boolean;
}

interface CaseEntry {
  topic: string;
  receipt: boolean;
  status: string;
}

/**
 * Every event with its readers, every problem with its status, every kind of case with its states, and what moves it.
 * Throws an Error for a detail or a state that is none.
 */
async function vocabularyOf(document: OpenAPI3) {
  const { events } = await readYaml<{ events: Record<string, EventEntry> }>("events.yaml");
  const { problems } = await readYaml<{ problems: Record<string, object> }>("problems.yaml");
  const { cases } = await readYaml<{ cases: Record<string, CaseEntry> }>("cases.yaml");
  const schemas = schemasOf(document);
  const known = Object.keys(schemas["EventDetails"]?.properties ?? {});
  const kinds = Object.entries(cases).map(([kind, { topic, receipt, status }]) => {
    return { kind, topic, receipt, statuses: schemas[status]?.enum ?? [] };
  });
  return {
    events: mapped(
      events,
      ([type, { readers, staffOnly = [], details = [], mayHave = [], timeline = true }]) => {
        requireKnown(`details of ${type}`, [...details, ...mayHave], known);
        requireKnown(`staffOnly of ${type}`, staffOnly, [...details, "words"]);
        return { readers, staffOnly, details, mayHave, timeline };
      },
    ),
    problems,
    cases: Object.fromEntries(kinds.map(({ kind, ...entry }) => [kind, entry])),
    transitions: Object.fromEntries(kinds.map((kind) => [kind.kind, transitionsOf(kind, document)])),
  };
}

/** What moves a kind of case, or needs it to be in one of certain states. */
function transitionsOf({ topic, statuses }: { topic: string; statuses: string[] }, { paths = {} }: OpenAPI3) {
  const operations = operationsOf(paths as Record<string, Record<string, Operation>>);
  return Object.fromEntries(
    operations.flatMap(({ operation: { operationId, tags, "x-step": step } }) => {
      if (!step || !tags.includes(topic)) return [];
      requireKnown(`x-step of ${operationId}`, [...step.from, ...(step.to ? [step.to] : [])], statuses);
      return [[operationId, step]];
    }),
  );
}

function mapped<Entry>(table: Record<string, Entry>, map: (entry: [string, Entry]) => object) {
  return Object.fromEntries(Object.entries(table).map((entry) => [entry[0], map(entry)]));
}

function requireKnown(what: string, names: string[], known: string[]): void {
  const lost = names.filter((name) => !known.includes(name));
  if (lost.length > 0) throw new Error(`The ${what}: the contract knows no ${lost.join(", ")}.`);
}

async function readYaml<Content>(name: string): Promise<Content> {
  return parseYaml(await readFile(new URL(name, here), "utf8")) as Content;
}

function schemasOf({ components }: OpenAPI3) {
  return (components?.schemas ?? {}) as Record<string, { enum?: string[]; properties?: object }>;
}

function tablesOf(vocabulary: Record<string, object>): string {
  const tables = Object.entries(vocabulary).map(([name, table]) => {
    const lines = Object.entries(table).map(([key, entry]) => `  "${key}": ${JSON.stringify(entry)},`);
    return `export const ${name} = {\n${lines.join("\n")}\n} as const;\n`;
  });
  return tables.join("\n");
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
