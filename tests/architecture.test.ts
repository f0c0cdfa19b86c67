import assert from "node:assert/strict";
import { basename } from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { files, read } from "./house.ts";

const isGenerated = (file: string) => file.includes("/generated/") || file === "package-lock.json";
const sources = files.filter((file) => /\.(ts|mjs|js)$/.test(file) && !isGenerated(file));

const { schemas } = (
  JSON.parse(read("openapi/generated/openapi.json")) as {
    components: { schemas: Record<string, { properties?: object }> };
  }
).components;

/** Whether a file's code, not its comments and texts, reads or writes a member of that name. */
function hasMember(file: string, name: string): boolean {
  if (!file.endsWith(".ts") || file.endsWith(".test.ts")) return false;
  const visit = (node: ts.Node): boolean =>
    ((ts.isPropertyAccessExpression(node) ||
      ts.isBindingElement(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node)) &&
      ts.isIdentifier(node.name) &&
      node.name.text === name) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
}

const banned = /^(utils?|helpers?|common|shared|libs?|misc|core|base|manager|services?|types|constants)$/;

describe("names and sizes", () => {
  test("no file or folder has a name that says nothing", () => {
    const named = files.filter((file) => !isGenerated(file));
    const bad = named.filter((file) => file.split("/").some((part) => banned.test(part.split(".")[0] ?? "")));
    assert.deepEqual(bad, []);
  });

  test("files are named in kebab-case", () => {
    const bad = sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(basename(file)));
    assert.deepEqual(bad, []);
  });

  test("no source file is longer than 300 lines, no YAML of the contract longer than 500", () => {
    const limit = (file: string) => (file.endsWith(".yaml") ? 500 : 300);
    const long = [...sources, ...files.filter((file) => /^openapi\/.*\.yaml$/.test(file))]
      .map((file) => ({ file, lines: read(file).split("\n").length - 1 }))
      .filter(({ file, lines }) => lines > limit(file));
    assert.deepEqual(long, []);
  });

  test("the top level holds what a newcomer expects and nothing else", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    assert.deepEqual([...folders].sort(), [".ci", "examples", "openapi", "packages", "tests"]);
  });

  test("every path that the papers name leads somewhere", () => {
    const named = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"].flatMap((paper) =>
      [...read(paper).matchAll(/`((?:openapi|packages|examples|tests)\/[\w./*-]*)`/g)].map(
        ([, path = ""]) => path,
      ),
    );
    assert.ok(named.length > 20);
    const lost = named.filter((path) => {
      const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}`);
      return !files.some((file) => pattern.test(file));
    });
    assert.deepEqual(lost, []);
  });

  test("the walk of one parameter meets its name at every step, in all four domains", () => {
    const [, field = "", table = ""] =
      /has one spelling, `(\w+)`[^]*?\n\n((?:\|.*\n)+)/.exec(read("ARCHITECTURE.md")) ?? [];
    const rows = table
      .split("\n")
      .map((row) => [...row.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, path = ""]) => path))
      .filter((steps) => steps.length > 0);
    assert.deepEqual(
      rows.map((steps) => steps.length),
      [4, 4, 4, 4],
    );
    const [contract = [], ...code] = rows;
    for (const [index, yaml] of contract.entries()) {
      const schema = ["CreateComplaint", "CreateCallback", "CreateFeedback", "CreateIdea"][index] ?? "";
      assert.match(read(yaml), new RegExp(`^ *${schema}:$`, "m"));
      assert.ok(field in (schemas[schema]?.properties ?? {}), `${schema} has no ${field}`);
    }
    const silent = code
      .flat()
      .filter((step) => !files.some((file) => file.startsWith(step) && hasMember(file, field)));
    assert.deepEqual(silent, []);
  });

  test("no file is empty", () => {
    assert.deepEqual(
      files.filter((file) => read(file).trim() === ""),
      [],
    );
  });
});

describe("nothing is muffled or left behind", () => {
  const self = "tests/architecture.test.ts";

  test("no lint rule is switched off in a file, no type is suppressed", () => {
    const muffled = /eslint-disable|@ts-(ignore|nocheck)|prettier-ignore|:\s*any\b|\sas any\b/;
    assert.deepEqual(matching(muffled), []);
  });

  test("no work is left for later in a comment", () => {
    assert.deepEqual(matching(/\b(TODO|FIXME|XXX|HACK)\b/), []);
  });

  test("no test is skipped or run alone", () => {
    assert.deepEqual(
      matching(/\b(test|it|describe)\.(skip|only|todo)\b|[{,]\s*(skip|todo|only):\s*true/),
      [],
    );
  });

  test("no file names a package registry's address", () => {
    const registries = files.filter((file) => /registry\.npmjs|npmjs\.org\/|deb\.debian/.test(read(file)));
    assert.deepEqual(
      registries.filter((file) => file !== self),
      [],
    );
  });

  function matching(pattern: RegExp): string[] {
    return sources.filter((file) => file !== self && pattern.test(read(file)));
  }
});
