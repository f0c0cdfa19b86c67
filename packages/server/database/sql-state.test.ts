import assert from "node:assert/strict";
import { test } from "node:test";
import { isDatabaseAway } from "./sql-state.ts";

const coded = (code: string) => Object.assign(new Error("It broke."), { code });

for (const [what, error, away] of [
  ["a refused connection", coded("ECONNREFUSED"), true],
  ["a broken pipe, whose code has the length of a SQLSTATE", coded("EPIPE"), true],
  ["a server that shuts down", coded("57P01"), true],
  ["a full disk", coded("53100"), true],
  ["a row that is there already", coded("23505"), false],
  ["a connection that ended under a query", new Error("Connection terminated unexpectedly"), true],
  ["a fault of our own", new TypeError("x is not a function"), false],
] as const) {
  test(`${what} ${away ? "means" : "does not mean"} that the database is away`, () => {
    assert.equal(isDatabaseAway(error), away);
  });
}
