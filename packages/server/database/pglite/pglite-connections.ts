import type { PGlite, Results } from "@electric-sql/pglite";
import type { Answer, Connections, Statement } from "../dialect/gathering-driver.ts";

/** PGlite's one connection, which callers take in turns. */
export function pgliteConnections(pglite: PGlite): Connections {
  let turn: Promise<void> = Promise.resolve();
  return {
    acquire: async () => {
      const before = turn;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      turn = promise;
      await before;
      return {
        send: (statement, earlier) => send(pglite, statement, earlier),
        release: () => resolve(undefined),
      };
    },
    close: async () => {
      await turn;
      if (!pglite.closed) await pglite.close();
    },
  };
}

async function send(pglite: PGlite, statement: Statement, before: Statement[]): Promise<Answer> {
  for (const earlier of before) await sendOne(pglite, earlier);
  const { fields = [], rows = [], affectedRows = 0 } = (await sendOne(pglite, statement)) ?? {};
  return { columns: fields.map(({ name }) => name), rows, affected: affectedRows };
}

async function sendOne(
  pglite: PGlite,
  { sql, parameters }: Statement,
): Promise<Results<unknown[]> | undefined> {
  if (parameters.length > 0) return pglite.query<unknown[]>(sql, [...parameters], { rowMode: "array" });
  // Without values it takes one step in place of six.
  return (await pglite.exec(sql, { rowMode: "array" })).at(-1) as Results<unknown[]> | undefined;
}
