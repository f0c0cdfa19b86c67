import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { OperatorFileFault, readOperator, readOperators } from "./read-operators.ts";

const own: [string, string] = ["http://127.0.0.1:8080", "http://localhost:8080"];
const good = await readFile(new URL("../../../examples/operators/gorizont.yaml", import.meta.url), "utf8");

/** Reads a folder of files; gives what it is refused for, line by line. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-operators-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  try {
    await readOperators(folder, own);
    return [];
  } catch (fault) {
    assert.ok(fault instanceof OperatorFileFault, String(fault));
    return fault.message.replaceAll(folder, "").split("\n");
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a good file is an operator, in which {server} stands for this server's addresses", () => {
  const { operator, faults } = readOperator(good, own);
  assert.deepEqual(faults, []);
  assert.deepEqual(operator?.sites[0]?.origins, own);
  assert.equal(operator.identity.jwks, "http://127.0.0.1:8080/demo/gorizont/jwks.json");
});

test("a fault is told with its file, its path and its reason", async () => {
  for (const [wrong, told] of [
    [
      good.replace("answerWithin: P3D", "answerWithin: three days"),
      '/a.yaml: /promise/answerWithin must match format "duration"',
    ],
    [good.replace("answerWithin: P3D", ""), "/a.yaml: /promise must have required property 'answerWithin'"],
    [
      good.replace("timeZone: Europe/Moscow", "timeZone: Europe/Atlantis"),
      "/a.yaml: /timeZone is no IANA zone (Europe/Atlantis)",
    ],
    [
      good.replace("countries: [RU, KZ]", "countries: [RU, UK]"),
      "/a.yaml: /callbacks/countries/1 is no country (UK)",
    ],
    [
      good.replace("topics: [network]", "topics: [weather]"),
      "/a.yaml: /complaints/templates/0/topics names no topic (weather)",
    ],
    [
      good.replace("department: network", "department: nowhere"),
      "/a.yaml: /topics/0/department names no department (nowhere)",
    ],
    [`${good}\nsurprise: 1\n`, "/a.yaml: / must NOT have additional properties (surprise)"],
  ] as const) {
    assert.notEqual(wrong, good);
    assert.deepEqual(await faultsOf({ "a.yaml": wrong }), [told]);
  }
});

test("a text that lacks a language is named", async () => {
  const [fault] = await faultsOf({
    "a.yaml": good.replace(/^languages: .*$/m, "languages: [ru, kk, en, tt]"),
  });
  assert.equal(fault, "/a.yaml: /name/tt is missing");
});

test("an origin with a path or a star is refused: it would match no page, or every one", async () => {
  for (const origin of ["https://shop.example/", "https://*.example", "*", "null", "shop.example"]) {
    const faults = await faultsOf({ "a.yaml": good.replace(/- "\{server\}".*/, `- "${origin}"`) });
    assert.match(faults.join(), /\/sites\/0\/origins\/0 must match pattern/, origin);
  }
});

test("all faults of all files are told at once", async () => {
  const faults = await faultsOf({
    "a.yaml": good
      .replace("answerWithin: P3D", "answerWithin: soon")
      .replace("solveWithin: PT24H", "solveWithin: later"),
    "b.yaml": "operator: [",
    "c.yaml": "operator: c",
  });
  const count = (file: string) => faults.filter((fault) => fault.startsWith(file)).length;
  assert.equal(count("/a.yaml: /promise/"), 2);
  assert.ok(count("/b.yaml: ") >= 1);
  assert.ok(count("/c.yaml: ") > 5);
});

test("two files with one operator, or with one site key, are refused", async () => {
  const faults = await faultsOf({ "a.yaml": good, "b.yaml": good });
  assert.deepEqual(faults, [
    ": gorizont is used by two operators or sites",
    ": pk_gorizont is used by two operators or sites",
  ]);
});

test("a folder without a file, and a file that is empty, are refused", async () => {
  assert.deepEqual(await faultsOf({ "readme.txt": "x" }), [": holds no operator file (*.yaml)"]);
  assert.deepEqual(await faultsOf({ "a.yaml": "" }), ["/a.yaml: / must be object"]);
});
