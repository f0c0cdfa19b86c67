/*
 * What a person said was `text` in messages and timelines until it became `words` everywhere, and the numbers among an
 * event's details were written out. A key that was used before
 * is still good for eight days, and the device's outbox may send it again in today's names.
 */

/** An input as it was hashed under the old names. What creates a case has always said `words`. */
export function oldInput(operation: string, input: unknown): unknown {
  if (operation.startsWith("create") || !isRecord(input) || !("words" in input)) return input;
  const { words, ...rest } = input;
  return { ...rest, text: words };
}

/** An answer that was stored under the old names, in today's. */
export function renewed(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(renewed);
  if (!isRecord(answer)) return answer;
  const members = Object.entries(answer).map(([name, value]) => {
    if (name === "text") return ["words", value];
    const isNumber = (name === "score" || name === "level") && typeof value === "string";
    return [name, isNumber ? Number(value) : renewed(value)];
  });
  return Object.fromEntries(members) as Record<string, unknown>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
