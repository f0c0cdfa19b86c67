import assert from "node:assert/strict";
import { test } from "node:test";
import { cell, promiseCsv } from "./promise-csv.ts";

for (const [value, written] of [
  ["Network", "Network"],
  ["Bills, charges", '"Bills, charges"'],
  ['the "app"', '"the ""app"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["  =HYPERLINK(1)", "'  =HYPERLINK(1)"],
  ["+7", "'+7"],
  ["-1", "'-1"],
  ["@SUM(1)", "'@SUM(1)"],
  ["\t=1", "'\t=1"],
  ["\u00a0=1", "'\u00a0=1"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠A1", "'＠A1"],
  ['=1,"2"', '"\'=1,""2"""'],
  [-1, "-1"],
  [0.5, "0.5"],
] as const) {
  test(`P21: ${JSON.stringify(value)} is written as ${JSON.stringify(written)}`, () => {
    assert.equal(cell(value), written);
  });
}

test("a month has a line for each promise, and one for each topic; the others have none of its names", () => {
  const figure = {
    ...{ kept: 5, decided: 6, share: 5 / 6, late: 1, overdue: 0 },
    ...{ abandoned: 0, running: 2, excluded: 1, median: "PT5H", p90: null },
  };
  const figures = { received: 9, answer: figure, solve: figure };
  const [month, billing] = [
    { month: "2026-10", reopened: 0, ...figures },
    { id: "billing", name: "=Bills" },
  ];
  const topics = [
    { topic: billing, ...figures },
    { topic: null, ...figures },
  ];
  const lines = promiseCsv([{ ...month, topics }]).split("\r\n");
  const numbers = "9,5,6,0.8333333333333334,1,0,0,2,1,PT5H,";
  assert.deepEqual(lines, [
    "\ufeffmonth,topic,promise,received,kept,decided,share,late,overdue,abandoned,running,excluded,median,p90",
    `2026-10,,answer,${numbers}`,
    `2026-10,,solve,${numbers}`,
    `2026-10,'=Bills,answer,${numbers}`,
    `2026-10,'=Bills,solve,${numbers}`,
    `2026-10,…,answer,${numbers}`,
    `2026-10,…,solve,${numbers}`,
    "",
  ]);
});
