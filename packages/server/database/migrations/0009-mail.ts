import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** Mails to be sent, the links in them, the further secrets they carry, and who wants none. */
export const mail = [
  `create table mails (
    operator_id text not null,
    id uuid not null,
    kind text not null check (kind in ('confirmation', 'receipt')),
    thing_kind text not null,
    thing_id uuid not null,
    number text not null,
    recipient_hash bytea not null,
    address text,
    language text not null,
    page text not null,
    status text not null check (status in ('waiting', 'sent', 'failed')),
    attempts integer not null,
    due_at timestamptz not null,
    queued_at timestamptz not null,
    sent_at timestamptz,
    confirmed_at timestamptz,
    primary key (operator_id, id),
    check (status <> 'waiting' or address is not null))`,
  "create index mails_due on mails (operator_id, due_at) where status = 'waiting'",
  "create index mails_of_recipient on mails (operator_id, recipient_hash, queued_at)",
  "create index mails_of_thing on mails (operator_id, thing_id)",

  `create table mail_links (
    operator_id text not null,
    token_hash bytea not null,
    mail_id uuid not null,
    expires_at timestamptz not null,
    primary key (operator_id, token_hash),
    foreign key (operator_id, mail_id) references mails)`,
  "create index mail_links_of_mail on mail_links (operator_id, mail_id)",

  `create table mailed_secrets (
    operator_id text not null,
    number text not null,
    secret_hash bytea not null,
    primary key (operator_id, number, secret_hash),
    foreign key (operator_id, number) references receipts)`,

  `create table blocked_addresses (
    operator_id text not null,
    recipient_hash bytea not null,
    blocked_at timestamptz not null,
    primary key (operator_id, recipient_hash))`,

  `create table mail_budgets (
    operator_id text not null,
    day date not null,
    mails integer not null,
    primary key (operator_id, day))`,

  ...["mails", "mail_links", "mailed_secrets", "blocked_addresses", "mail_budgets"].flatMap(ownRowsOnly),
  "grant select, insert, update, delete on mails to otklik_app",
  "grant select, insert, delete on mail_links, mailed_secrets to otklik_app",
  "grant select, insert on blocked_addresses to otklik_app",
  "grant select, insert, update, delete on mail_budgets to otklik_app",
];
