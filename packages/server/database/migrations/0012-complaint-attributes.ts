import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** What a complaint's topic asks besides the words, and what a customer allows besides the consent that is needed. */
export const complaintAttributes = [
  "alter table complaints add column attributes jsonb not null default '{}'",

  `create table consents (
    operator_id text not null,
    thing_id uuid not null,
    consent_id text not null,
    version text not null,
    customer_subject text,
    given_at timestamptz not null,
    primary key (operator_id, thing_id, consent_id))`,
  "create index consents_of_customer on consents (operator_id, customer_subject) where customer_subject is not null",

  ...ownRowsOnly("consents"),
  "grant select, insert, delete on consents to otklik_app",
];
