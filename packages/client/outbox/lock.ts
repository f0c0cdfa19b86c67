import type { KeptEntries } from "./kept-entries.ts";

const leaseFor = 60_000;
const renewEvery = 20_000;
const lookEvery = 200;

/** Which lock, and what to do where another tab has it. */
export type LockOptions = {
  /** The name of what is locked. */
  name: string;
  /** Whether to wait for the other tab; otherwise the work is left to it. */
  waits?: boolean;
};

/** Does the work while no other tab works under the same name: by the browser's locks, or by a lease in the database. */
export async function withLock(
  kept: KeptEntries,
  { name, waits = false }: LockOptions,
  work: () => Promise<unknown>,
): Promise<void> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return byLease(kept, { name, waits }, work);
  const passed = { done: false };
  const run = async (lock: Lock | null): Promise<void> => {
    passed.done = true;
    if (lock) await work();
  };
  try {
    await locks.request(`otklik ${name}`, { ifAvailable: !waits }, run);
  } catch (reason) {
    // A frame without an origin has no locks to give, and shares nothing with any other tab.
    if (passed.done) throw reason;
    await work();
  }
}

async function byLease(
  kept: KeptEntries,
  { name, waits }: LockOptions,
  work: () => Promise<unknown>,
): Promise<void> {
  const owner = String(Math.random());
  const take = () => kept.lease(name, { owner, until: Date.now() + leaseFor });
  while (!(await take())) {
    if (!waits) return;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  const timer = setInterval(() => void take(), renewEvery);
  try {
    await work();
  } finally {
    clearInterval(timer);
    await kept.lease(name, { owner, until: 0 });
  }
}
