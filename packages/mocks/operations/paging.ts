import type { Schemas } from "@otklik/openapi";
import { opaque, readOpaque } from "../operators/mock-token.ts";
import { Problem } from "./problem.ts";

/** A page of the records that follow the cursor; `keyOf` sorts them, as text. */
export function pageOf<Record, Item>(
  records: readonly Record[],
  { cursor, limit = 50 }: { cursor?: string | undefined; limit?: number | undefined },
  { keyOf, show }: { keyOf: (record: Record) => string; show: (record: Record) => Item },
): { items: Item[]; nextCursor: string | null } {
  const seen = readCursor(cursor);
  const rest = records
    .map((record) => ({ record, key: keyOf(record) }))
    .filter(({ key }) => key > seen)
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const page = rest.slice(0, limit);
  return {
    items: page.map(({ record }) => show(record)),
    nextCursor: rest.length > limit ? opaque(page.at(-1)?.key) : null,
  };
}

/** A number as text that sorts as numbers do. */
export function ascending(number: number): string {
  return String(number).padStart(16, "0");
}

/** A number as text that sorts the other way round. */
export function descending(number: number): string {
  return ascending(1e15 - number);
}

function readCursor(cursor: string | undefined): string {
  if (cursor === undefined) return "";
  const key = readOpaque(cursor);
  if (typeof key === "string") return key;
  const fault: Schemas["InputError"] = {
    pointer: "/cursor",
    code: "format",
    detail: "Not a cursor that was given here.",
  };
  throw new Problem("input-invalid", [fault]);
}
