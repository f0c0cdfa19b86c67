import type { OperationId } from "@otklik/openapi";
import document from "@otklik/openapi/openapi.json" with { type: "json" };
import type { SecurityRequirement } from "./access.ts";

/** One parameter of an operation. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  schema: SchemaOrReference;
  /** The type that the schema names in the end. */
  type: string | undefined;
}

/** An operation as the bundled document describes it. */
export interface Operation {
  operationId: OperationId;
  method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  path: string;
  /** The status of success. */
  status: number;
  streams: boolean;
  /** Whether its answer carries an ETag. */
  namesState: boolean;
  body: SchemaOrReference | undefined;
  /** The types of the files that its body can be; none where it is JSON, or nothing. */
  fileTypes: string[];
  parameters: Parameter[];
  security: SecurityRequirement[] | undefined;
}

interface SchemaOrReference {
  $ref?: string;
  type?: string;
}

type Content = Partial<Record<string, { schema: SchemaOrReference }>>;

interface DocumentOperation {
  operationId: string;
  parameters?: { $ref?: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { $ref?: string }>;
  security?: SecurityRequirement[];
}

/** Every operation of the contract. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, DocumentOperation>).map(([method, operation]) =>
    read(path, method, operation),
  ),
);

function read(path: string, method: string, operation: DocumentOperation): Operation {
  const [status, found = {}] =
    Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const response = resolve(found) as { content?: Content; headers?: object };
  const body = operation.requestBody?.content["application/json"]?.schema;
  return {
    operationId: operation.operationId as OperationId,
    method: method.toUpperCase() as Operation["method"],
    path,
    status: Number(status),
    streams: "text/event-stream" in (response.content ?? {}),
    namesState: "ETag" in (response.headers ?? {}),
    body,
    fileTypes: body ? [] : Object.keys(operation.requestBody?.content ?? {}),
    parameters: (operation.parameters ?? []).map(readParameter),
    security: operation.security,
  };
}

function readParameter(parameter: { $ref?: string }): Parameter {
  const found = resolve(parameter) as Omit<Parameter, "type">;
  const { type } = resolve(found.schema) as SchemaOrReference;
  return { name: found.name, in: found.in, required: found.required, schema: found.schema, type };
}

function resolve(value: { $ref?: string }): object {
  if (!value.$ref) return value;
  const keys = value.$ref.slice("#/".length).split("/");
  return keys.reduce<object>((part, key) => (part as Record<string, object>)[key] ?? {}, document);
}

export { document };
