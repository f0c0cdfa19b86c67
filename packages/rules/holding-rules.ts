import type { Schemas } from "@otklik/openapi";
import { Temporal } from "temporal-polyfill";
import { dueAt } from "./clocks/due-at.ts";
import type { OperatorPolicy } from "./operator-policy.ts";

interface Facts {
  kind: "complaint" | "callback" | "feedback";
  storedAt: Date;
  /** Whether it is still being looked into. */
  isOpen: boolean;
}

type Policy = Pick<OperatorPolicy, "retention" | "legal" | "timeZone">;

/** Calls to a number are counted for a day; whoever could have them forgotten could order calls without end. */
const countedFor = "P1D";

/** Until when a case is kept where nobody asks for anything; null while it is open. */
export function keptUntil({ kind, storedAt, isOpen }: Facts, { retention, timeZone }: Policy): Date | null {
  return isOpen ? null : dueAt(storedAt, retention[kind], timeZone);
}

/** Before which moment a case of a kind was stored whose time is over. */
export function overBefore(kind: Facts["kind"], { retention, timeZone }: Policy, now: Date): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(today.subtract(Temporal.Duration.from(retention[kind])).epochMilliseconds);
}

/** Why a case cannot be erased at a moment; null where it can. What is open is held, then what the law wants kept. */
export function holdOf(facts: Facts, policy: Policy, now: Date): Schemas["Hold"] {
  if (facts.isOpen) return { reason: "open", until: null };
  const held = heldUntil(facts, policy);
  return held && held.until > now ? { ...held, until: held.until.toISOString() } : null;
}

function heldUntil(
  { kind, storedAt }: Facts,
  { legal, timeZone }: Policy,
): { reason: "limit" | "legal"; until: Date } | undefined {
  if (kind === "callback") return { reason: "limit", until: dueAt(storedAt, countedFor, timeZone) };
  if (kind !== "complaint") return undefined;
  const [answered = storedAt, kept = storedAt] = [legal.answerWithin, legal.hold].map((span) =>
    dueAt(storedAt, span, timeZone),
  );
  return { reason: "legal", until: answered > kept ? answered : kept };
}
