import { type SelectQueryBuilder, sql } from "kysely";
import type { Tables } from "../database/tables/schema.ts";
import { Problem } from "../problems/problem.ts";
import { mayRead, type Caller, type OwnedCase } from "@otklik/rules/caller.js";

/** Which case is sought and by whom; `hold` keeps others from changing it until the end. */
export interface Sought {
  number: string;
  caller: Caller;
  hold?: boolean;
}

/** The row with that number of a table of things with receipts. Throws Problem 404, also where it may not be read. */
export async function findReadable<Table extends keyof Tables, Row extends OwnedCase>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { number, caller, hold = false }: Sought,
): Promise<Row> {
  const sought = query.where(sql<boolean>`number = ${number}`);
  const [row] = await (hold ? sought.forUpdate() : sought).execute();
  if (!row || !mayRead(caller, row)) throw new Problem("not-found");
  return row;
}
