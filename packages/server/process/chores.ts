import type { FastifyBaseLogger } from "fastify";
import { keeping, type AppParts } from "../app.ts";
import { eraseExpired } from "../cases/own-data/erase-expired.ts";
import { wakeComplaints } from "../complaints/wake-complaints.ts";
import { whenAborted } from "../http/when-aborted.ts";
import { dayCloser } from "../promise/day-closer.ts";
import { factsOfFault } from "./fault-facts.ts";
import { purgeExpired } from "./purge-expired.ts";

/** Something that the server does of itself, again and again. */
export interface Chore {
  /** What the log calls it. */
  name: string;
  /** How long the rest between two times is, in milliseconds. */
  everyMs: number;
  work: () => Promise<void>;
}

const hourMs = 3_600_000;

/** What the server does of itself. */
export function choresOf({
  operators,
  database: { kysely },
  relay,
  clock,
}: Pick<AppParts, "operators" | "database" | "relay" | "clock">): Chore[] {
  const names = operators.map(({ operator }) => operator);
  return [
    { name: "purge expired", everyMs: hourMs, work: () => purgeExpired(kysely, names, clock()) },
    {
      name: "erase expired",
      everyMs: hourMs,
      work: () => eraseExpired(kysely, keeping, { operators, now: clock() }),
    },
    {
      name: "wake complaints",
      // A breach is told within a minute of its moment; an index makes asking cheap.
      everyMs: 5_000,
      work: async () => {
        if (await wakeComplaints(kysely, operators, clock())) relay.wake();
      },
    },
    { name: "close days", everyMs: 1_000, work: dayCloser(kysely, operators, clock) },
  ];
}

/** How a chore is repeated. */
export interface Repetition {
  /** Ends it when it aborts. */
  signal: AbortSignal;
  logger: Pick<FastifyBaseLogger, "error" | "info">;
  /** A chore that failed is tried again after this time, or its own if that is shorter; in milliseconds. */
  retryMs?: number;
}

const defaultRetryMs = 60_000;

/**
 * Does a chore until the signal aborts, never twice at once. A failure is logged with the chore's name and how often it
 * has failed in a row, and the chore is tried again; the first success after a failure is logged as well.
 */
export function repeat(
  { name, everyMs, work }: Chore,
  { signal, logger, retryMs = defaultRetryMs }: Repetition,
): void {
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  const rest = (ms: number) => {
    if (!signal.aborted) timer = setTimeout(() => void run(), ms);
  };
  const run = async () => {
    try {
      await work();
      if (failures > 0) logger.info({ chore: name, failures }, "a chore works again");
      failures = 0;
      rest(everyMs);
    } catch (fault) {
      failures += 1;
      logger.error({ chore: name, failures, ...factsOfFault(fault) }, "a chore failed");
      rest(Math.min(everyMs, retryMs));
    }
  };
  rest(everyMs);
  whenAborted(signal, () => clearTimeout(timer));
}
