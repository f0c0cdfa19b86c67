import document from "@otklik/openapi/openapi.json" with { type: "json" };
import type { Person } from "./stage.ts";

type Security = Record<string, string[]>[];

interface DocumentOperation {
  operationId: string;
  security: Security;
  requestBody?: { content: Record<string, { example?: Record<string, unknown> }> };
}

/** An operation of the contract, with an address that names nothing, and a body that it would take. */
export interface ContractOperation {
  operationId: string;
  method: string;
  path: string;
  security: Security;
  example: Record<string, unknown> | undefined;
  /** The types of the files that its body can be. */
  fileTypes: string[];
  /** One of the demo's people who may enter; undefined where anyone may. */
  person: Person | undefined;
}

/** What stands in an address where it cannot do without. */
const queries: Record<string, string> = { "/events": "?topics=complaints", "/similar-ideas": "?words=phone" };

/** Every operation of the contract. */
export const contractOperations: ContractOperation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item as unknown as Record<string, DocumentOperation>).map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path:
        path
          .replace("{number}", path.startsWith("/ideas") ? "999999999" : "0000-0000-0")
          .replace("{id}", "0000000000000000000000") + (queries[path] ?? ""),
      security: operation.security,
      example: operation.requestBody?.content["application/json"]?.example,
      fileTypes: Object.keys(operation.requestBody?.content ?? {}).filter(
        (type) => type !== "application/json",
      ),
      person: personFor(operation.security),
    })),
);

function personFor(security: Security): Person | undefined {
  if (security.some((way) => Object.keys(way).length === 0)) return undefined;
  const roles = security.flatMap((way) => way["token"] ?? []);
  return roles.some((role) => role !== "customer") ? "marina" : "anna";
}
