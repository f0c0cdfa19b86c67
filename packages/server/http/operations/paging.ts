import { Problem } from "../problem.ts";

/** How many items a page holds where the caller does not say. */
export const defaultLimit = 50;

/** Makes a cursor of the place of a page's last item. */
export function cursorOf(place: string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that a cursor names, part by part as the patterns say. Throws Problem 422 for a cursor of another list. */
export function placeOf(cursor: string | undefined, patterns: RegExp[]): string[] | undefined {
  if (cursor === undefined) return undefined;
  const place = parsed(cursor);
  if (!Array.isArray(place) || place.length !== patterns.length) throw foreignCursor();
  return place.map((part: unknown, index) => {
    if (typeof part !== "string" || !patterns[index]?.test(part)) throw foreignCursor();
    return part;
  });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw foreignCursor();
  }
}

function foreignCursor(): Problem {
  const detail = "Pass on the nextCursor of the page before.";
  return new Problem(422, "input-invalid", { errors: [{ pointer: "/cursor", code: "format", detail }] });
}
