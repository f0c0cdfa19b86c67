import type { components, operations } from "./generated/types.ts";

export { routes } from "./generated/routes.ts";

/** Every schema of the contract, by its name. */
export type Schemas = components["schemas"];

/** The name of an operation (`operationId`). */
export type OperationId = keyof operations;

type Flat<T> = { [Key in keyof T]: T[Key] };
type Known<T> = [T] extends [never] ? unknown : T extends object ? T : unknown;
type PathOf<Op> = Op extends { parameters: { path: infer Path } } ? Path : unknown;
type QueryOf<Op> = Op extends { parameters: { query?: infer Query } } ? Known<Query> : unknown;
type BodyOf<Op> = Op extends { requestBody: { content: { "application/json": infer Body } } }
  ? Body
  : Op extends { requestBody: { content: object } }
    ? { content: Blob }
    : unknown;
type ContentOf<Answer> = Answer extends { content: { "application/json": infer Content } }
  ? Content
  : Answer extends { content: { "text/event-stream": infer Event } }
    ? AsyncIterable<Event>
    : Answer extends { content: { "text/csv": infer Table } }
      ? Table
      : Answer extends { content: object }
        ? Blob
        : never;

/** What an operation takes: path, query and body as one flat object; a body that is a file is its `content`. */
export type Input<Id extends OperationId> = Flat<
  PathOf<operations[Id]> & QueryOf<operations[Id]> & BodyOf<operations[Id]>
>;

/** What an operation gives when it succeeds; for a stream, its events one by one; for a file, its bytes. */
export type Output<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"]]: Status extends 200 | 201
    ? ContentOf<operations[Id]["responses"][Status]>
    : never;
}[keyof operations[Id]["responses"]];
