export type { ComplaintRecord } from "./complaint-handlers.ts";
export { createMocks, type Fault, type Mocks, type MocksOptions } from "./create-mocks.ts";
export { mockPeople, type MockPerson, mockToken } from "./mock-token.ts";
export type { Operator } from "./operators.ts";
