// Taken at load: a page that changes JSON or Object later does not change what is sent.
const { parse, stringify } = JSON;
const { create, keys, setPrototypeOf } = Object;
const { isArray } = Array;

/** Plain data as JSON, whatever `toJSON` an old library on the page has put on the prototypes. */
export function exactJson(value: unknown): string {
  return stringify(withoutPrototypes(value));
}

/** What a JSON text says; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy = (isArray(value) ? setPrototypeOf([], null) : create(null)) as Record<string, unknown>;
  for (const key of keys(value)) copy[key] = withoutPrototypes((value as Record<string, unknown>)[key]);
  return copy;
}
