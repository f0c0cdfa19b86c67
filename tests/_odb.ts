import { openDatabase } from "/work/main/packages/server/database/open-database.ts";
import { asOperator } from "/work/main/packages/server/database/transactions.ts";
import { sql } from "/work/main/node_modules/kysely/dist/index.js";
const folder = process.argv[2]!;
let t = Date.now();
const place = folder.startsWith("postgres") ? { connectionString: folder } : { folder };
const d = await openDatabase(place);
console.log("open", Date.now() - t);
console.log(
  await asOperator(
    d.kysely,
    "gorizont",
    async (tx) => (await sql`select current_user, current_setting('otklik.operator') as op`.execute(tx)).rows,
  ),
);
console.log(
  (await sql`select current_user, current_setting('otklik.operator', true) as op`.execute(d.kysely)).rows,
);
try {
  const e = await openDatabase(place);
  await e.close();
} catch (e) {
  console.log("second:", String(e));
}
await Promise.all(
  Array.from({ length: 20 }, (_, i) =>
    asOperator(d.kysely, "o" + i, async (tx) => {
      await sql`select 1`.execute(tx);
      const r = (await sql<{ op: string }>`select current_setting('otklik.operator') as op`.execute(tx))
        .rows[0]!.op;
      if (r !== "o" + i) console.log("MIXED", i, r);
    }),
  ),
);
await d.close();
