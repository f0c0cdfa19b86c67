import assert from "node:assert/strict";

/** How many milliseconds the work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** What takes as long as the machine is slow just now, and how long the work may take on a machine at rest (milliseconds). */
export interface Pace {
  control: () => Promise<unknown>;
  within: number;
}

/**
 * Does the work and gives what it gives. Fails where it takes longer than on a machine at rest by more than ten times what
 * the control took just before: a busy machine slows both, a fault only the work.
 */
export async function assertSoon<Result>(
  work: () => Promise<Result>,
  { control, within }: Pace,
): Promise<Result> {
  const pace = await timeOf(control);
  const began = performance.now();
  const result = await work();
  const took = performance.now() - began;
  assert.ok(took < within + 10 * pace, `it took ${took} ms, the control ${pace} ms`);
  return result;
}
