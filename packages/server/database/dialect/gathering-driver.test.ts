import assert from "node:assert/strict";
import { test } from "node:test";
import { CompiledQuery, Kysely } from "kysely";
import type { Tables } from "../tables/schema.ts";
import { asOperator, sendWithNext, type Transaction } from "../transactions.ts";
import { dialectOver } from "./dialect.ts";

/** Runs the work in a transaction of a database that keeps a list of its messages, and refuses what says so. */
async function messagesOf(work: (transaction: Transaction) => Promise<unknown>) {
  const messages: string[][] = [];
  const send = (statement: { sql: string }, before: { sql: string }[]) => {
    const message = [...before, statement].map(({ sql }) => /^\w+( \w+)?/.exec(sql)?.[0] ?? "");
    messages.push(message);
    if (message.includes("refused")) return Promise.reject(new Error("refused"));
    return Promise.resolve({ columns: ["case_kind"], rows: [["idea"]], affected: 0 });
  };
  const connection = { send, release: () => {} };
  const close = () => Promise.resolve();
  const dialect = dialectOver({ acquire: () => Promise.resolve(connection), close });
  const result = await asOperator(new Kysely<Tables>({ dialect }), "gorizont", work).catch(String);
  return { messages, result };
}

const held = (transaction: Transaction, text: string) => sendWithNext(transaction, CompiledQuery.raw(text));

test("what has nothing to answer goes with the next statement, or with the commit", async () => {
  const { messages, result } = await messagesOf(async (transaction) => {
    const row = await transaction.selectFrom("events").select("caseKind").executeTakeFirst();
    await held(transaction, "first");
    await held(transaction, "second");
    return row;
  });
  assert.deepEqual(messages, [
    ["begin", "select set_config", "select"],
    ["first", "second", "commit"],
  ]);
  assert.deepEqual(result, { caseKind: "idea" });
});

test("a statement that failed while it was held back undoes the transaction, whoever says nothing of it", async () => {
  const { messages, result } = await messagesOf(async (transaction) => {
    await held(transaction, "refused");
    await transaction.executeQuery(CompiledQuery.raw("third")).catch(() => {});
  });
  assert.deepEqual(messages.at(-1), ["rollback"]);
  assert.equal(messages.flat().includes("commit"), false);
  assert.equal(result, "Error: refused");
});

test("a transaction that asked nothing before it failed sends nothing", async () => {
  const { messages, result } = await messagesOf(async (transaction) => {
    await held(transaction, "first");
    throw new Error("of its own");
  });
  assert.deepEqual(messages, []);
  assert.equal(result, "Error: of its own");
});
