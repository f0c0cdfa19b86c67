import type { Schemas } from "@otklik/openapi";
import type { OperatorPolicy } from "@otklik/rules/operator-policy.js";
import { EventLog } from "./event-log.ts";
import type {
  CallbackRecord,
  ComplaintRecord,
  FeedbackRecord,
  IdeaRecord,
  ReceiptRecord,
  StoredAnswer,
  UploadRecord,
} from "./records.ts";

/** One site: what its operator decides, and all that was done there. */
export interface Store {
  operator: OperatorPolicy;
  /** Members that replace those of its settings. */
  settings: Partial<Schemas["Settings"]>;
  complaints: Map<string, ComplaintRecord>;
  callbacks: Map<string, CallbackRecord>;
  feedback: Map<string, FeedbackRecord>;
  ideas: Map<string, IdeaRecord>;
  /** Whoever has worked at the desk, by subject. */
  agents: Map<string, Schemas["Agent"]>;
  receipts: Map<string, ReceiptRecord>;
  sessions: Map<string, Schemas["ReceiptSession"] & { number: string }>;
  uploads: Map<string, UploadRecord>;
  answers: Map<string, StoredAnswer>;
  events: EventLog;
}

/** The site of an operator at which nothing was done yet; `settings` replace members of its settings. */
export function createStore(operator: OperatorPolicy, settings: Partial<Schemas["Settings"]> = {}): Store {
  return {
    operator: structuredClone(operator),
    settings,
    complaints: new Map(),
    callbacks: new Map(),
    feedback: new Map(),
    ideas: new Map(),
    agents: new Map(),
    receipts: new Map(),
    sessions: new Map(),
    uploads: new Map(),
    answers: new Map(),
    events: new EventLog(),
  };
}
