import { numberIn } from "@otklik/rules/search.js";
import { sql } from "kysely";
import type { Transaction } from "../database/transactions.ts";

const mostStems = 12;

/** What is looked for: the complaint of a number, or those that speak of every stem. */
export type Sought = { number: string } | { stems: string[] };

/** What a text looks for. */
export async function soughtIn(transaction: Transaction, text: string): Promise<Sought> {
  const number = numberIn(text);
  if (number) return { number };
  const { rows } = await sql<{ stems: string[] }>`select stems_of(${text}) as stems`.execute(transaction);
  return { stems: rows[0]?.stems.slice(0, mostStems) ?? [] };
}

/** Every complaint, or those that are looked for. */
export function complaintsOf(transaction: Transaction, sought?: Sought) {
  const all = transaction.selectFrom("complaints").selectAll("complaints");
  if (!sought) return all;
  if ("number" in sought) return all.where("number", "=", sought.number);
  const { stems } = sought;
  // Stop words look for nothing, and find nothing.
  if (stems.length === 0) return all.where(sql<boolean>`false`);
  return stems.reduce(
    (found, stem) =>
      found.where((has) =>
        has.exists(
          has
            .selectFrom("complaintStems")
            .select("stem")
            .whereRef("complaintStems.operatorId", "=", "complaints.operatorId")
            .whereRef("complaintStems.complaintId", "=", "complaints.id")
            .where("stem", "=", stem),
        ),
      ),
    all,
  );
}
