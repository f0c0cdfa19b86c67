import type { Schemas, Status } from "@otklik/openapi";
import { isStaff, type Caller } from "../caller.ts";
import { named, type OperatorPolicy } from "../operator-policy.ts";
import { stepsOpenTo } from "../transitions.ts";

/** A feedback, as far as it is shown. */
export interface ShownFeedback {
  number: string;
  scale: string | null;
  score: number | null;
  words: string | null;
  topic: string | null;
  department: string;
  status: Status<"feedback">;
  language: string;
  receivedAt: Date;
  customerName: string | null;
  customerTier: string | null;
}

/** How a feedback is shown: to whom, in which language, of which operator. */
export interface FeedbackView {
  operator: OperatorPolicy;
  caller: Caller;
  language: string;
}

/** A feedback as the contract shows it, without its timeline. */
export function feedbackSummary(feedback: ShownFeedback, view: FeedbackView): Schemas["FeedbackSummary"] {
  const { operator, caller } = view;
  return {
    number: feedback.number,
    scale: feedback.scale,
    score: feedback.score,
    words: feedback.words,
    topic: feedback.topic === null ? null : named(feedback.topic, operator.topics, view),
    department: named(feedback.department, operator.departments, view),
    status: feedback.status,
    language: feedback.language,
    receivedAt: feedback.receivedAt.toISOString(),
    can: stepsOpenTo(caller, "feedback", feedback.status),
    ...(isStaff(caller) && { customer: { name: feedback.customerName, tier: feedback.customerTier } }),
  };
}
