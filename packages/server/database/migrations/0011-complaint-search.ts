import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** The queue as staff work through it: who is served first, what is looked for, what was handed on. */
export const complaintSearch = [
  `alter table complaints
    add column served_first boolean not null default false,
    add column handed_over_at timestamptz,
    -- What is owed, that of customers served first before all other; what the customer was asked; what is done.
    add column queue_rank smallint not null generated always as (
      case when status in ('received', 'in_progress') then case when served_first then 0 else 1 end
        when status = 'waiting_for_customer' then 2 else 3 end) stored`,
  "drop index complaints_queue",
  "create index complaints_queue on complaints (operator_id, queue_rank, next_due_at, id desc)",
  `create index complaints_of_agents on complaints (operator_id, assignee_subject, queue_rank, next_due_at, id desc)
    where assignee_subject is not null`,

  // Each word a complaint speaks of, in its stem. Its equality is leakproof, so the planner finds it by index.
  `create table complaint_words (
    operator_id text not null,
    word text not null,
    complaint_id uuid not null,
    primary key (operator_id, word, complaint_id))`,
  "create index complaint_words_of_one on complaint_words (operator_id, complaint_id)",
  `create function complaint_stems(text) returns text[] language sql immutable parallel safe as $$
    select tsvector_to_array(to_tsvector('pg_catalog.russian', translate($1, 'ёЁ', 'еЕ')))
  $$`,
  `create function note_complaint_words() returns trigger language plpgsql as $$ begin
    if tg_op <> 'INSERT' then
      delete from complaint_words where operator_id = old.operator_id and complaint_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
      insert into complaint_words (operator_id, word, complaint_id)
        select new.operator_id, word, new.id
        from unnest(complaint_stems(concat_ws(' ', new.words, new.customer_name))) word;
    end if;
    return null;
  end $$`,
  `create trigger complaint_words_noted after insert or delete or update of words, customer_name on complaints
    for each row execute function note_complaint_words()`,

  // Whoever owns the tables sees no row of theirs while row-level security is forced.
  ...["complaints", "events"].map((table) => `alter table ${table} no force row level security`),
  `insert into complaint_words (operator_id, word, complaint_id)
    select operator_id, word, id from complaints, unnest(complaint_stems(concat_ws(' ', words, customer_name))) word`,
  `update complaints set handed_over_at = handed.at
    from (select operator_id, thing_id, min(at) as at from events where type = 'complaint.handed-over'
      group by operator_id, thing_id) handed
    where handed.operator_id = complaints.operator_id and handed.thing_id = complaints.id`,
  ...["complaints", "events"].map((table) => `alter table ${table} force row level security`),

  ...ownRowsOnly("complaint_words"),
  "grant select, insert, delete on complaint_words to otklik_app",
];
