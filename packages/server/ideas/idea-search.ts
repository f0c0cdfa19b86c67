import { wordsOf } from "@otklik/rules/search.js";
import { sql } from "kysely";
import type { Transaction } from "../database/transactions.ts";

const mostWords = 12;

/** What ideas are looked for by. */
export interface IdeaSearch {
  text: string;
  /** Whether an idea has to speak of every word, or of half of them. */
  every: boolean;
  size: number;
}

/**
 * The ids of ideas that speak of a text, the best first. A word is found in all its forms, and by likeness where it was
 * mistyped: half of its three-letter parts are enough, of a short word three quarters.
 */
export async function searchIdeas(
  transaction: Transaction,
  { text, every, size }: IdeaSearch,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with sought as materialized (
      select word, plainto_tsquery('russian', word) as query,
        case when length(word) < 5 then 0.75 else 0.5 end as least
      from unnest(${wordsOf(text).slice(0, mostWords)}::text[]) word where numnode(plainto_tsquery('russian', word)) > 0),
    compared as (
      select id, case when search @@ query then 1 when alike >= least then alike else 0 end as likeness
      from ideas cross join sought
      cross join lateral (
        select word_similarity(word, translate(lower(title || ' ' || left(coalesce(words, ''), 300)), 'ё', 'е'))
          as alike) by_parts)
    select id from compared group by id
    having ${every ? sql`min(likeness) > 0` : sql`avg(likeness) >= 0.5`}
    order by avg(likeness) desc, id desc limit ${size}`.execute(transaction);
  return rows.map(({ id }) => id);
}
