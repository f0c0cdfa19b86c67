import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** Calls that are owed, and how many places of each slot are taken. */
export const callbacks = [
  `create table callbacks (
    operator_id text not null,
    id uuid not null,
    number text not null,
    topic text not null,
    phone text not null,
    words text,
    kind text not null check (kind in ('slot', 'message')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    status text not null check (status in ('booked', 'calling', 'done', 'missed', 'cancelled')),
    language text not null,
    customer_subject text,
    customer_name text,
    customer_tier text,
    consent_version text not null,
    booked_at timestamptz not null,
    called_at timestamptz,
    next_due_at timestamptz not null generated always as (
      case when status in ('booked', 'calling') then starts_at else 'infinity'::timestamptz end) stored,
    version integer not null,
    primary key (operator_id, id),
    unique (operator_id, number),
    check (starts_at < ends_at),
    check (kind = 'slot' or words is not null))`,
  "create unique index callbacks_one_open on callbacks (operator_id, phone) where status in ('booked', 'calling')",
  "create index callbacks_of_phone on callbacks (operator_id, phone, booked_at)",
  "create index callbacks_due on callbacks (operator_id, next_due_at, id desc)",
  "create index callbacks_mine on callbacks (operator_id, customer_subject, id desc)",

  `create table callback_slots (
    operator_id text not null,
    starts_at timestamptz not null,
    booked integer not null check (booked >= 0),
    primary key (operator_id, starts_at))`,

  ...["callbacks", "callback_slots"].flatMap(ownRowsOnly),
  "grant select, insert, update on callbacks, callback_slots to otklik_app",
];
