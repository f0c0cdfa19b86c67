import type { components, operations } from "./generated/types.ts";
import type { cases, events, problems, transitions } from "./generated/vocabulary.ts";

export { routes } from "./generated/routes.ts";

/** Every schema of the contract, by its name. */
export type Schemas = components["schemas"];

/** The name of an operation (`operationId`). */
export type OperationId = keyof operations;

/** What happens to a case, as `kind.happened`. */
export type EventType = keyof typeof events;

/** Who learns of an event: the customer whose case it is, staff, or every employee. */
export type EventReader = (typeof events)[EventType]["readers"][number];

type AllDetails = Required<Schemas["EventDetails"]>;

/** What is known of an event besides what was said. */
export type EventDetails<Type extends EventType> = Flat<
  Pick<AllDetails, (typeof events)[Type]["details"][number]> &
    Partial<Pick<AllDetails, (typeof events)[Type]["mayHave"][number]>>
>;

/** The stable name of a kind of problem. */
export type ProblemCode = keyof typeof problems;

/** Whatever has a number, states and a timeline. */
export type CaseKind = keyof typeof cases;

/** A kind of case that its customer opens with a receipt. */
export type ReceiptKind = {
  [Kind in CaseKind]: (typeof cases)[Kind]["receipt"] extends true ? Kind : never;
}[CaseKind];

/** Where a case of that kind can stand. */
export type Status<Kind extends CaseKind = CaseKind> = (typeof cases)[Kind]["statuses"][number];

/** An operation that moves a case from one of certain states, or needs it to be in one. */
export type TransitionId<Kind extends CaseKind = CaseKind> = {
  [Each in Kind]: keyof (typeof transitions)[Each];
}[Kind];

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
