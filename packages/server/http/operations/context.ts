import type { Caller } from "@otklik/rules/caller.js";
import type { Operator } from "../../operators/operator.ts";

/** Who asks whom, and when: what every handler gets beside its input. */
export interface Context {
  operator: Operator;
  caller: Caller;
  now: Date;
  /** The one of the operator's languages that serves the caller best. */
  language: string;
  /** The address the request came from; whole for IPv4, the first half for IPv6. */
  address: string;
  /** The Idempotency-Key; undefined where the operation takes none. */
  idempotencyKey: string | undefined;
  /** The version of the case that the caller has seen (If-Match); undefined where none was named. */
  seenVersion: number | undefined;
  /** The id of the last live event that the caller has seen. */
  lastEventId: string | undefined;
  /** Whether the request is one that may change something. */
  mayChange: boolean;
  /** Sets a header of the answer. */
  setHeader: (name: string, value: string) => void;
  /** Aborts when the caller hangs up or the server stops. */
  signal: AbortSignal;
}
