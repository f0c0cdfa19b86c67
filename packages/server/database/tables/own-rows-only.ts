/** What makes a table's rows those of one operator only, for whoever asks as the application. */
export function ownRowsOnly(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_operator on ${table} to otklik_app
      using (operator_id = nullif(current_setting('otklik.operator', true), ''))
      with check (operator_id = nullif(current_setting('otklik.operator', true), ''))`,
  ];
}
