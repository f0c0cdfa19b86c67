import type { Status } from "@otklik/openapi";
import { type SelectQueryBuilder, sql } from "kysely";
import type { Tables } from "./tables/schema.ts";

/** Which page of a list; `after` is the place where the last row of the page before stood. */
export interface Listing {
  status?: Status[] | undefined;
  after: string[] | undefined;
  size: number;
}

/** A row, and where it stands in its list. */
export type Listed<Row> = Row & { place: string[] };

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// Since 1970, up to the year 5138: whatever fits is a moment that the database knows.
const seconds = /^(Infinity|\d{1,11}(\.\d{1,6})?)$/;

/** What the parts of a place look like in each order. */
export const places = { newestFirst: [id], dueFirst: [seconds, id] };

/** The rows of a table with ids, newest first; `size` at most. */
export async function newestFirst<Table extends keyof Tables, Row extends { id: string }>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { status, after, size }: Listing,
): Promise<Listed<Row>[]> {
  const rows = await query
    .$if(status !== undefined, (narrowed) => narrowed.where(sql<boolean>`status = any(${status})`))
    .$if(after !== undefined, (rest) => rest.where(sql<boolean>`id < ${after?.[0]}`))
    .orderBy(sql`id desc`)
    .limit(size)
    .execute();
  return rows.map((row) => Object.assign(row, { place: [row.id] }));
}

/** The rows of a table with `next_due_at`, what is due first on top, then the newest; `size` at most. */
export async function dueFirst<Table extends keyof Tables, Row extends { id: string }>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { status, after, size }: Listing,
): Promise<Listed<Row>[]> {
  const [due, last] = after ?? [];
  const rows = await query
    // In seconds it keeps its microseconds and its infinity on the way to the next page and back.
    .select(sql<string>`extract(epoch from next_due_at)::text`.as("dueSeconds"))
    .$if(status !== undefined, (narrowed) => narrowed.where(sql<boolean>`status = any(${status})`))
    .$if(after !== undefined, (rest) =>
      rest.where(
        sql<boolean>`next_due_at >= to_timestamp(${due}::float8)
          and (next_due_at > to_timestamp(${due}::float8) or id < ${last})`,
      ),
    )
    .orderBy(sql`next_due_at, id desc`)
    .limit(size)
    .execute();
  return rows.map((row) => Object.assign(row, { place: [row.dueSeconds, row.id] }));
}
