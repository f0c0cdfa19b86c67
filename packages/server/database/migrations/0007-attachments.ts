import { ownRowsOnly } from "../tables/own-rows-only.ts";

/** Files that go with what was said: each announced first, then sent, then bound to the event that it goes with. */
export const attachments = [
  `create table attachments (
    operator_id text not null,
    id text not null,
    name text not null,
    type text not null,
    announced_size integer not null,
    size integer,
    has_thumbnail boolean not null default false,
    expires_at timestamptz,
    event_id uuid,
    position integer,
    primary key (operator_id, id),
    unique (operator_id, event_id, position),
    foreign key (operator_id, event_id) references events,
    check ((event_id is null) = (expires_at is not null)),
    check (event_id is null or (size is not null and position is not null)))`,
  "create index attachments_expiry on attachments (operator_id, expires_at) where expires_at is not null",

  `create table attachment_parts (
    operator_id text not null,
    attachment_id text not null,
    rendering text not null check (rendering in ('whole', 'thumbnail')),
    part integer not null,
    bytes bytea not null,
    primary key (operator_id, attachment_id, rendering, part),
    foreign key (operator_id, attachment_id) references attachments on delete cascade)`,
  // Photos and recordings are as small as they can be already.
  "alter table attachment_parts alter column bytes set storage external",

  ...["attachments", "attachment_parts"].flatMap(ownRowsOnly),
  "grant select, insert, update, delete on attachments to otklik_app",
  "grant select, insert, delete on attachment_parts to otklik_app",
];
