import { numberIn } from "@otklik/rules/search.js";
import { sql } from "kysely";
import type { Transaction } from "../database/transactions.ts";

const mostWords = 12;

/** What is looked for: the complaint of a number, or those that speak of every word, in its stem. */
export type Sought = { number: string } | { words: string[] };

/** What a text looks for. */
export async function soughtIn(transaction: Transaction, text: string): Promise<Sought> {
  const number = numberIn(text);
  if (number) return { number };
  const { rows } = await sql<{ words: string[] }>`select complaint_stems(${text}) as words`.execute(
    transaction,
  );
  return { words: rows[0]?.words.slice(0, mostWords) ?? [] };
}

/** Every complaint, or those that are looked for. */
export function complaintsOf(transaction: Transaction, sought?: Sought) {
  const all = transaction.selectFrom("complaints").selectAll("complaints");
  if (!sought) return all;
  if ("number" in sought) return all.where("number", "=", sought.number);
  const { words } = sought;
  // Stop words look for nothing, and find nothing.
  if (words.length === 0) return all.where(sql<boolean>`false`);
  return words.reduce(
    (found, word) =>
      found.where((has) =>
        has.exists(
          has
            .selectFrom("complaintWords")
            .select("word")
            .whereRef("complaintWords.operatorId", "=", "complaints.operatorId")
            .whereRef("complaintWords.complaintId", "=", "complaints.id")
            .where("word", "=", word),
        ),
      ),
    all,
  );
}
