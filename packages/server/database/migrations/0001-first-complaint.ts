/** Complaints, the events of everything, idempotency keys and receipt sessions; two roles that own nothing. */
export const firstComplaint = [
  // A role belongs to the whole cluster, so another database of it may be creating the same one right now.
  ...["otklik_app", "otklik_relay"].map(
    (role) => `do $$ begin
      create role ${role} nologin;
    exception when duplicate_object or unique_violation then null; end $$`,
  ),
  "grant otklik_app, otklik_relay to current_user",

  `create table complaints (
    operator_id text not null,
    id uuid not null,
    number text not null,
    topic text not null,
    words text not null,
    language text not null,
    status text not null check (status in (
      'received', 'in_progress', 'waiting_for_customer', 'resolved', 'closed', 'withdrawn', 'rejected')),
    customer_subject text,
    customer_name text,
    customer_tier text,
    email text,
    phone text,
    consent_version text not null,
    consented_at timestamptz not null,
    secret_hash bytea not null,
    received_at timestamptz not null,
    answer_due_at timestamptz not null,
    solve_due_at timestamptz not null,
    answered_at timestamptz,
    next_due_at timestamptz not null generated always as (
      case when answered_at is null and status in ('received', 'in_progress')
        then answer_due_at else 'infinity'::timestamptz end) stored,
    version integer not null,
    primary key (operator_id, id),
    unique (operator_id, number))`,
  "create index complaints_queue on complaints (operator_id, next_due_at, id desc)",
  "create index complaints_mine on complaints (operator_id, customer_subject, id desc)",

  `create table events (
    operator_id text not null,
    id uuid not null,
    thing_kind text not null,
    thing_id uuid not null,
    thing_number text not null,
    sequence integer not null,
    owner_subject text,
    type text not null,
    actor_role text not null,
    actor_subject text,
    actor_name text,
    text text,
    at timestamptz not null,
    position bigint,
    primary key (operator_id, id),
    unique (operator_id, thing_id, sequence),
    unique (operator_id, position))`,
  "create index events_unnumbered on events (operator_id, id) where position is null",

  `create table idempotency_keys (
    operator_id text not null,
    subject text not null,
    operation text not null,
    key_hash bytea not null,
    body_hash bytea not null,
    answer bytea not null,
    expires_at timestamptz not null,
    primary key (operator_id, subject, operation, key_hash))`,
  "create index idempotency_keys_expiry on idempotency_keys (operator_id, expires_at)",

  `create table receipt_sessions (
    operator_id text not null,
    token_hash bytea not null,
    complaint_id uuid not null,
    expires_at timestamptz not null,
    primary key (operator_id, token_hash),
    foreign key (operator_id, complaint_id) references complaints)`,
  "create index receipt_sessions_expiry on receipt_sessions (operator_id, expires_at)",

  ...["complaints", "events", "idempotency_keys", "receipt_sessions"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_operator on ${table} to otklik_app
      using (operator_id = nullif(current_setting('otklik.operator', true), ''))
      with check (operator_id = nullif(current_setting('otklik.operator', true), ''))`,
  ]),
  "create policy every_operator on events to otklik_relay using (true)",

  // Nothing of a complaint or its timeline is ever deleted, and an event is never rewritten: only numbered.
  "grant select, insert, update on complaints to otklik_app",
  "grant select, insert on events to otklik_app",
  "grant select, insert, delete on idempotency_keys, receipt_sessions to otklik_app",
  "grant select, update (position) on events to otklik_relay",
];
