/**
 * The smallest id that a row of a moment can have: an id is a uuidv7, and begins with the millisecond at which the
 * case was stored, so that a span of time is a span of the primary key.
 */
export function firstIdAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
