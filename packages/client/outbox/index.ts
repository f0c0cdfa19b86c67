export { mark as outboxMark } from "./kept-entries.ts";
export { Outbox, type Courier } from "./outbox.ts";
export { type OutboxEntry, type OutboxFile, type Submission } from "./outbox-entry.ts";
