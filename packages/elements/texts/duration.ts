export type DurationUnit = "day" | "hour" | "minute";

/** A length of time in the one unit that people would use. */
export interface Duration {
  amount: number;
  unit: DurationUnit;
}

/** Reads an ISO 8601 duration; undefined where it is none. More than two days are told in days. */
export function parseDuration(iso: string): Duration | undefined {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = parts;
  const total = ((+weeks * 7 + +days) * 24 + +hours) * 60 + +minutes;
  if (total % 1440 === 0 && total > 1440) return { amount: total / 1440, unit: "day" };
  if (total % 60 === 0) return { amount: total / 60, unit: "hour" };
  return { amount: total, unit: "minute" };
}
