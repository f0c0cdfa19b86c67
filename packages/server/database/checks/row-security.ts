import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables/schema.ts";

/**
 * Refuses to start on a database in which one operator could read another's rows: every table within the
 * application's reach must force row-level security, the roles must be no more than roles, and without an operator no
 * row may be seen. Throws an Error that names what is wrong.
 */
export async function checkRowSecurity(kysely: Kysely<Tables>): Promise<void> {
  const tables = await tablesInReach(kysely);
  const faults = [
    ...tables.filter(({ forced }) => !forced).map(({ name }) => `table ${name} does not force it`),
    ...(await mightyRoles(kysely)),
    ...(await visibleTables(kysely, tables)),
  ];
  if (faults.length > 0) throw new Error(`Row-level security does not hold: ${faults.join("; ")}.`);
}

interface TableInReach {
  name: string;
  forced: boolean;
}

async function tablesInReach(kysely: Kysely<Tables>): Promise<TableInReach[]> {
  const { rows } = await sql<TableInReach>`
    select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and has_table_privilege('otklik_app', oid, 'select, insert, update, delete')`.execute(kysely);
  return rows;
}

async function mightyRoles(kysely: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles r
    where rolname in ('otklik_app', 'otklik_relay', 'otklik_eraser')
      and (rolsuper or rolbypassrls or rolcanlogin
        or exists (select from pg_class where relowner = r.oid)
        or exists (select from pg_auth_members where member = r.oid))`.execute(kysely);
  return rows.map(({ name }) => `role ${name} may do more than it should`);
}

async function visibleTables(kysely: Kysely<Tables>, tables: TableInReach[]): Promise<string[]> {
  return kysely.transaction().execute(async (transaction) => {
    await sql`set local role otklik_app`.execute(transaction);
    const { rows: roles } = await sql<{ role: string }>`select current_user as role`.execute(transaction);
    const faults = roles[0]?.role === "otklik_app" ? [] : ["the application's role was not taken"];
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(transaction);
      if (rows.length > 0) faults.push(`rows of ${name} are visible without an operator`);
    }
    return faults;
  });
}
