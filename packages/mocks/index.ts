export type { ComplaintRecord } from "./complaints/complaint-handlers.ts";
export { createMocks, type Fault, type Mocks, type MocksOptions } from "./create-mocks.ts";
export { mockPeople, type MockPerson, mockToken } from "./operators/mock-token.ts";
export type { Operator } from "./operators/operators.ts";
