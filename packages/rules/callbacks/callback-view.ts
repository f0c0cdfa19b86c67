import type { Schemas, Status } from "@otklik/openapi";
import { isStaff, type Caller } from "../caller.ts";
import { promiseState } from "../clocks/due-at.ts";
import { named, type OperatorPolicy } from "../operator-policy.ts";
import { stepsOpenTo } from "../transitions.ts";
import { isCentreOpen } from "./callback-rules.ts";

/** A callback, as far as it is shown. */
export interface ShownCallback {
  number: string;
  topic: string;
  /** E.164. */
  phone: string;
  words: string | null;
  kind: Schemas["CallbackSummary"]["kind"];
  startsAt: Date;
  endsAt: Date;
  status: Status<"callback">;
  language: string;
  bookedAt: Date;
  calledAt: Date | null;
  customerName: string | null;
  customerTier: string | null;
}

/** How a callback is shown: to whom, when, in which language, of which operator. */
export interface CallbackView {
  operator: OperatorPolicy;
  caller: Caller;
  now: Date;
  language: string;
}

/** A callback as the contract shows it, without its timeline; `isOpen` says whether the centre is open now. */
export function callbackSummary(
  callback: ShownCallback,
  view: CallbackView,
  isOpen = () => isCentreOpen(view.operator, view.now),
): Schemas["CallbackSummary"] {
  const { operator, caller, now } = view;
  return {
    number: callback.number,
    topic: named(callback.topic, operator.topics, view),
    phone: callback.phone,
    words: callback.words,
    kind: callback.kind,
    startsAt: callback.startsAt.toISOString(),
    endsAt: callback.endsAt.toISOString(),
    status: callback.status,
    language: callback.language,
    bookedAt: callback.bookedAt.toISOString(),
    promise: {
      calledAt: callback.calledAt?.toISOString() ?? null,
      state: promiseState({ dueAt: callback.endsAt, keptAt: callback.calledAt }, now),
    },
    can: stepsOpenTo(caller, "callback", callback.status).filter(
      (step) => step !== "startCallback" || (callback.startsAt <= now && isOpen()),
    ),
    ...(isStaff(caller) && { customer: { name: callback.customerName, tier: callback.customerTier } }),
  };
}
