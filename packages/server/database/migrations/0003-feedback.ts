import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** What customers say by score and words, and the department it was sent to. */
export const feedback = [
  `create table feedback (
    operator_id text not null,
    id uuid not null,
    number text not null,
    scale text check (scale in ('csat', 'nps')),
    score integer,
    words text,
    topic text,
    department text not null,
    status text not null check (status in ('received', 'read', 'answered')),
    language text not null,
    customer_subject text,
    customer_name text,
    customer_tier text,
    received_at timestamptz not null,
    version integer not null,
    primary key (operator_id, id),
    unique (operator_id, number),
    check ((scale is null) = (score is null)),
    check (scale is null or score between case scale when 'csat' then 1 else 0 end
      and case scale when 'csat' then 5 else 10 end),
    check (score is not null or words is not null))`,
  "create index feedback_by_department on feedback (operator_id, department, id desc)",
  "create index feedback_by_month on feedback (operator_id, received_at) where score is not null",
  ...ownRowsOnly("feedback"),
  "grant select, insert, update on feedback to otklik_app",
];
