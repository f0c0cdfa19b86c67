import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** A receipt opens whatever it was given for, and an event tells more of what happened than words. */
export const receiptsOfAnything = [
  `create table receipts (
    operator_id text not null,
    number text not null,
    thing_kind text not null,
    thing_id uuid not null,
    secret_hash bytea not null,
    primary key (operator_id, number),
    unique (operator_id, thing_id))`,

  // Whoever owns the tables sees no row of theirs while row-level security is forced.
  "alter table complaints no force row level security",
  `insert into receipts (operator_id, number, thing_kind, thing_id, secret_hash)
    select operator_id, number, 'complaint', id, secret_hash from complaints`,
  "alter table complaints force row level security",
  "alter table complaints drop column secret_hash",

  // A session lasts 15 minutes: whoever has one opens the receipt again.
  "drop table receipt_sessions",
  `create table receipt_sessions (
    operator_id text not null,
    token_hash bytea not null,
    number text not null,
    expires_at timestamptz not null,
    primary key (operator_id, token_hash),
    foreign key (operator_id, number) references receipts)`,
  "create index receipt_sessions_expiry on receipt_sessions (operator_id, expires_at)",

  ...["receipts", "receipt_sessions"].flatMap(ownRowsOnly),
  "grant select, insert on receipts to otklik_app",
  "grant select, insert, delete on receipt_sessions to otklik_app",

  "alter table events add column details jsonb not null default '{}'",
];
