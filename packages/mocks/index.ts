export type { CallbackRecord } from "./callbacks/callback-handlers.ts";
export type { ComplaintRecord } from "./complaints/complaint-record.ts";
export { createMocks, type Fault, type Mocks, type MocksOptions } from "./create-mocks.ts";
export type { FeedbackRecord } from "./feedback/feedback-handlers.ts";
export type { IdeaRecord } from "./ideas/idea-record.ts";
export { mockPeople, type MockPerson, mockToken } from "./operators/mock-token.ts";
export type { Operator } from "./operators/operators.ts";
