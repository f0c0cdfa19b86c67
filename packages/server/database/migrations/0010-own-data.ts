/**
 * What a customer may have erased. The application still rewrites no event: a role of its own may, and of an event it
 * may only take away what was said and who the customer is.
 */
export const ownData = [
  `do $$ begin
    create role otklik_eraser nologin;
  exception when duplicate_object or unique_violation then null; end $$`,
  "grant otklik_eraser to current_user",

  ...["complaints", "callbacks", "feedback"].map(
    (table) => `alter table ${table} add column erased_at timestamptz`,
  ),
  "create index feedback_mine on feedback (operator_id, customer_subject, id desc)",

  `create policy erase_own_operator on receipts to otklik_eraser
    using (operator_id = nullif(current_setting('otklik.operator', true), ''))`,
  "grant select, delete on receipts to otklik_eraser",

  `create policy read_own_operator on events for select to otklik_eraser
    using (operator_id = nullif(current_setting('otklik.operator', true), ''))`,
  `create policy blank_own_operator on events for update to otklik_eraser
    using (operator_id = nullif(current_setting('otklik.operator', true), ''))
    with check (operator_id = nullif(current_setting('otklik.operator', true), '')
      and text is null and owner_subject is null
      and (actor_role <> 'customer' or (actor_subject is null and actor_name is null)))`,
  "grant select, update (text, owner_subject, actor_subject, actor_name) on events to otklik_eraser",
];
