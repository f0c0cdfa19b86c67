import type { Listed } from "../../database/listing.ts";
import { Problem } from "../../problems/problem.ts";

const defaultLimit = 50;

/** Makes a page of what `read` gives; it is asked for one row more than the page holds, to know whether there is a next. */
export async function pageOf<Row, Item>(
  limit: number | undefined,
  show: (row: Row) => Item,
  read: (size: number) => Promise<Listed<Row>[]>,
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const size = limit ?? defaultLimit;
  const rows = await read(size + 1);
  const page = rows.slice(0, size);
  const last = rows.length > size ? page.at(-1) : undefined;
  return { items: page.map(show), nextCursor: last ? cursorOf(last.place) : null };
}

function cursorOf(place: string[]): string {
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
  return new Problem("input-invalid", { errors: [{ pointer: "/cursor", code: "format", detail }] });
}
