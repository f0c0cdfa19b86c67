import type { PromiseStanding } from "./promise-standing.ts";

/** How many there are of each kind, by its name; what there is none of is left out. */
export type PromiseTally = Record<string, number>;

/** Tallies by month and topic. */
export type PromiseTotals = Record<string, Record<string, PromiseTally>>;

/** The spans (minutes) to whose multiples times are rounded up, each until a longest time. */
const spans = [
  { until: 120, span: 5 },
  { until: 1440, span: 30 },
  { until: 7 * 1440, span: 120 },
  { until: 30 * 1440, span: 720 },
  { until: 365 * 1440, span: 1440 },
  { until: Infinity, span: 7 * 1440 },
];

/** The time (minutes) as it is told: rounded up, so that it is never better than the truth. */
export function roundedUp(minutes: number): number {
  const span = spans.find(({ until }) => minutes <= until)?.span ?? 1;
  return Math.max(1, Math.ceil(minutes / span)) * span;
}

/** What one complaint counts for; nothing before it was received. */
export function tallyOf(standing: PromiseStanding | undefined): PromiseTally {
  if (!standing) return {};
  const tally: PromiseTally = { received: 1 };
  if (standing.reopened) tally["reopened"] = 1;
  for (const promise of ["answer", "solve"] as const) {
    const { outcome, minutes } = standing[promise];
    if (outcome !== "running") tally[`${promise}.${outcome}`] = 1;
    if (minutes !== undefined) tally[`${promise}.within.${roundedUp(minutes)}`] = 1;
  }
  return tally;
}

/** One tally and another, added `times` times; -1 takes it away. */
export function added(one: PromiseTally, other: PromiseTally, times = 1): PromiseTally {
  const sum = { ...one };
  for (const [name, count] of Object.entries(other)) {
    const total = (sum[name] ?? 0) + count * times;
    if (total === 0) Reflect.deleteProperty(sum, name);
    else sum[name] = total;
  }
  return sum;
}

/** Adds a tally to that of its month and topic; what comes to nothing is left out. */
export function addTo(totals: PromiseTotals, [month, topic]: [string, string], tally: PromiseTally): void {
  const topics = (totals[month] ??= {});
  const sum = added(topics[topic] ?? {}, tally);
  if (Object.keys(sum).length > 0) topics[topic] = sum;
  else Reflect.deleteProperty(topics, topic);
  if (Object.keys(topics).length === 0) Reflect.deleteProperty(totals, month);
}

/** Adds all of some totals to others. */
export function addAll(totals: PromiseTotals, others: PromiseTotals): void {
  for (const [month, topics] of Object.entries(others))
    for (const [topic, tally] of Object.entries(topics)) addTo(totals, [month, topic], tally);
}

/** Each month's tally, all topics together. */
export function byMonth(totals: PromiseTotals): Record<string, PromiseTally> {
  return Object.fromEntries(
    Object.entries(totals).map(([month, topics]) => [month, togetherOf(Object.values(topics))] as const),
  );
}

/** Some tallies as one. */
export function togetherOf(tallies: readonly PromiseTally[]): PromiseTally {
  return tallies.reduce((sum, tally) => added(sum, tally), {});
}
