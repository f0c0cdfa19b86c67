import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/schema.ts";

/** Refuses a database that takes letters beyond ASCII for no letters: it would find nothing that is not English. */
export async function checkLetters(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ known: boolean }>`select lower('Ж') = 'ж' as known`.execute(kysely);
  if (rows[0]?.known) return;
  throw new Error(
    "The database knows no letters but English ones. Create it with an LC_CTYPE of UTF-8, such as C.UTF-8.",
  );
}
