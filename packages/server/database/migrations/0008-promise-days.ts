import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** What each day added to the figures of the promise, chained by hashes. */
export const promiseDays = [
  `create table promise_days (
    operator_id text not null,
    day text not null check (day ~ '^\\d{4}-\\d{2}-\\d{2}$'),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    text text not null,
    details text not null,
    previous_hash text not null,
    hash text not null,
    primary key (operator_id, day),
    unique (operator_id, previous_hash))`,
  ...ownRowsOnly("promise_days"),
  // Written once: what has been closed is closed for the application, too.
  "grant select, insert on promise_days to otklik_app",
];
