import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** The whole life of a complaint: who looks after it, how its clocks stand, what its customer thinks of it. */
export const complaintLife = [
  `alter table complaints
    add column department text,
    add column assignee_subject text,
    add column assignee_name text,
    add column cause text,
    add column solve_started_at timestamptz,
    add column waiting_since timestamptz,
    add column resolved_at timestamptz,
    add column close_at timestamptz,
    add column answer_breached_at timestamptz,
    add column solve_breached_at timestamptz,
    add column escalation_level integer not null default 0,
    add column escalation_due_at timestamptz,
    add column reopened integer not null default 0,
    add column rating_score integer check (rating_score between 1 and 5),
    add column rating_text text,
    add column rated_at timestamptz`,

  // What is owed next, and when something happens of itself; while the customer was asked, nothing is.
  "drop index complaints_queue",
  "alter table complaints drop column next_due_at",
  `alter table complaints
    add column next_due_at timestamptz not null generated always as (
      case when status in ('received', 'in_progress')
        then least(case when answered_at is null then answer_due_at end, solve_due_at, escalation_due_at)
        else 'infinity'::timestamptz end) stored,
    add column wakes_at timestamptz not null generated always as (
      coalesce(
        case when status in ('received', 'in_progress') then least(
          case when answered_at is null and answer_breached_at is null then answer_due_at end,
          case when solve_breached_at is null then solve_due_at end,
          escalation_due_at) end,
        case when status = 'resolved' then close_at end,
        'infinity'::timestamptz)) stored`,
  "create index complaints_queue on complaints (operator_id, next_due_at, id desc)",
  "create index complaints_waking on complaints (operator_id, wakes_at) where wakes_at < 'infinity'",

  `create table agents (
    operator_id text not null,
    subject text not null,
    name text,
    seen_at timestamptz not null,
    primary key (operator_id, subject))`,
  ...ownRowsOnly("agents"),
  "grant select, insert, update on agents to otklik_app",
];
