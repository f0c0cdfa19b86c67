/** The moment an ISO 8601 duration of days and smaller after `start`. */
export function later(start: Date, duration: string): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration)?.slice(1) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const length = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return new Date(start.getTime() + length).toISOString();
}

/** How a promise stands that is due at a moment and was kept at another, or not yet. */
export function promiseState(
  dueAt: string,
  keptAt: string | null,
  now: Date,
): "breached" | "running" | "kept" {
  if (new Date(keptAt ?? now) > new Date(dueAt)) return "breached";
  return keptAt === null ? "running" : "kept";
}
