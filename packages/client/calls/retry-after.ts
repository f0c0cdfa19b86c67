const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** How long an answer asks to wait: seconds, an hour at most, 60 where unreadable; null where not at all. */
export function retryAfterOf(headers: Headers): number | null {
  const value = headers.get("retry-after");
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(value);
  return Number.isNaN(seconds) ? 60 : Math.min(Math.max(seconds, 0), 3600);
}

function secondsUntil(value: string): number {
  return httpDate.test(value) ? Math.ceil((Date.parse(value) - Date.now()) / 1000) : NaN;
}
