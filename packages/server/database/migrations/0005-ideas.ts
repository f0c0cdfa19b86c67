import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** What employees propose, who votes for it and who follows it. */
export const ideas = [
  "create extension if not exists pg_trgm",
  `create table ideas (
    operator_id text not null,
    id uuid not null,
    number integer not null check (number > 0),
    step text not null,
    title text not null,
    words text,
    status text not null check (status in (
      'proposed', 'under_review', 'accepted', 'in_work', 'shipped', 'declined', 'merged')),
    author_subject text not null,
    author_name text,
    proposed_at timestamptz not null,
    owner text,
    due_on text check (due_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
    reason text,
    merged_into integer,
    votes integer not null check (votes >= 0),
    comments integer not null,
    version integer not null,
    -- 'russian' stems words in Latin letters as English ones; Kazakh ones are found as they are, or by likeness.
    search tsvector not null generated always as (
      to_tsvector('russian', translate(title || ' ' || coalesce(words, ''), 'ёЁ', 'еЕ'))) stored,
    primary key (operator_id, id),
    unique (operator_id, number),
    check ((status = 'merged') = (merged_into is not null)),
    check (status <> 'declined' or reason is not null),
    check (status not in ('accepted', 'in_work', 'shipped') or (owner is not null and due_on is not null)))`,
  "create index ideas_by_votes on ideas (operator_id, votes desc, number desc)",

  ...["idea_votes", "idea_followers"].map(
    (table) => `create table ${table} (
      operator_id text not null,
      idea_id uuid not null,
      subject text not null,
      primary key (operator_id, idea_id, subject),
      foreign key (operator_id, idea_id) references ideas)`,
  ),
  "create index idea_followers_mine on idea_followers (operator_id, subject)",

  ...["ideas", "idea_votes", "idea_followers"].flatMap(ownRowsOnly),
  "grant select, insert, update on ideas to otklik_app",
  "grant select, insert, delete on idea_votes, idea_followers to otklik_app",
];
