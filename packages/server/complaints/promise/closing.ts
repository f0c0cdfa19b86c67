import type { Kysely } from "kysely";
import type { Tables } from "../../database/schema.ts";
import { asOperator } from "../../database/transactions.ts";
import type { Operator } from "../../operators/operator.ts";
import { closeDays, closesAt } from "./close-days.ts";

/** Where and for whom days are closed, by which clock, and until when. */
export interface Closer {
  kysely: Kysely<Tables>;
  operators: Operator[];
  clock: () => Date;
  /** Ends it. */
  signal: AbortSignal;
  onFault: (fault: unknown) => void;
}

const lookMs = 1000;
const restAfterFaultMs = 10_000;

/**
 * Closes each operator's days soon after its midnight, beginning with those that ended while no server ran. Between two
 * midnights it asks the database nothing.
 */
export function closeDaysInTime({ kysely, operators, clock, signal, onFault }: Closer): void {
  const next = new Map(operators.map((operator) => [operator, 0]));
  let running = false;
  const look = async () => {
    if (running) return;
    running = true;
    for (const [operator, at] of next) {
      const now = clock();
      if (now.getTime() < at || signal.aborted) continue;
      next.set(operator, await nextLook(operator, now));
    }
    running = false;
  };
  const nextLook = async (operator: Operator, now: Date): Promise<number> => {
    try {
      const closing = await asOperator(kysely, operator.operator, (transaction) =>
        closeDays(transaction, operator, now),
      );
      return closing === "done" ? closesAt(now, operator).getTime() : 0;
    } catch (fault) {
      if (!signal.aborted) onFault(fault);
      return now.getTime() + restAfterFaultMs;
    }
  };
  const timer = setInterval(() => void look(), lookMs);
  signal.addEventListener("abort", () => clearInterval(timer));
  void look();
}
