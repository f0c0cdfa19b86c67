export { createMocks, type Fault, type Mocks, type MocksOptions } from "./create-mocks.ts";
export { mockPeople, type MockPerson, mockToken } from "./operators/mock-token.ts";
export type { CallbackRecord, ComplaintRecord, FeedbackRecord, IdeaRecord } from "./store/records.ts";
export type { Store } from "./store/store.ts";
