/**
 * What a person said is called `words` in every table, what a search compares are `stems`, and what has a number, states
 * and a timeline is a `case`. What was stored under an
 * idempotency key before keeps its number 1: it speaks of `text` where it now is `words`.
 */
export const wordsAndStems = [
  "alter table events rename column text to words",
  "alter table complaints rename column rating_text to rating_words",

  ...["events", "receipts", "mails"].flatMap((table) => [
    `alter table ${table} rename column thing_kind to case_kind`,
    `alter table ${table} rename column thing_id to case_id`,
  ]),
  "alter table events rename column thing_number to case_number",
  "alter table consents rename column thing_id to case_id",
  "alter index mails_of_thing rename to mails_of_case",

  "drop trigger complaint_words_noted on complaints",
  "drop function note_complaint_words()",
  "alter table complaint_words rename to complaint_stems",
  "alter table complaint_stems rename column word to stem",
  "alter index complaint_words_pkey rename to complaint_stems_pkey",
  "alter index complaint_words_of_one rename to complaint_stems_of_one",
  "alter function complaint_stems(text) rename to stems_of",
  `create function note_complaint_stems() returns trigger language plpgsql as $$ begin
    if tg_op <> 'INSERT' then
      delete from complaint_stems where operator_id = old.operator_id and complaint_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
      insert into complaint_stems (operator_id, stem, complaint_id)
        select new.operator_id, stem, new.id
        from unnest(stems_of(concat_ws(' ', new.words, new.customer_name))) stem;
    end if;
    return null;
  end $$`,
  `create trigger complaint_stems_noted after insert or delete or update of words, customer_name on complaints
    for each row execute function note_complaint_stems()`,

  "alter table idempotency_keys add column vocabulary smallint not null default 1",
  "alter table idempotency_keys alter column vocabulary set default 2",
];
