import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
// Also what is not committed yet, but not what is ignored.
const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => file !== "" && statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
const isGenerated = (file: string) => file.includes("/generated/") || file === "package-lock.json";
const sources = files.filter((file) => /\.(ts|mjs|js)$/.test(file) && !isGenerated(file));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What each room may import of ours; a test may import more of its own room's needs. */
const doors: Record<string, string[]> = {
  openapi: [],
  "packages/client": ["openapi"],
  "packages/mocks": ["openapi"],
  "packages/server": ["openapi"],
  "packages/elements": ["client", "openapi"],
  "packages/loader": [],
};
const domains = ["complaints", "callbacks", "feedback", "ideas"];
const tablesOfContents = ["packages/server/app.ts"];
const banned = /^(utils?|helpers?|common|shared|libs?|misc|core|base|manager|services?|types|constants)$/;

describe("doors", () => {
  for (const [room, allowed] of Object.entries(doors)) {
    test(`${room} imports no other room than ${allowed.join(", ") || "itself"}`, () => {
      const inRoom = sources.filter((file) => file.startsWith(`${room}/`) && !isTest(file));
      assert.ok(inRoom.length > 0);
      const trespasses = inRoom.flatMap((file) =>
        importsOf(file)
          .map((imported) => /^@otklik\/(\w+)/.exec(imported)?.[1])
          .filter((name) => name !== undefined && !allowed.includes(name) && !room.endsWith(name))
          .map((name) => `${file} imports ${name}`),
      );
      assert.deepEqual(trespasses, []);
    });
  }

  // What a widget is tested in is what the catalogue shows of it.
  const forTests = /^(tests|examples\/widgets\/states)\//;

  test("no file reaches into another package by path", () => {
    const reaches = sources
      .filter((file) => file.startsWith("packages/") || file.startsWith("openapi/"))
      .flatMap((file) => {
        const room = roomOf(file);
        return importsOf(file)
          .filter((imported) => imported.startsWith("."))
          .map((imported) => join(dirname(file), imported))
          .filter((target) => roomOf(target) !== room && !(isTest(file) && forTests.test(target)))
          .map((target) => `${file} imports ${target}`);
      });
    assert.deepEqual(reaches, []);
  });

  test("a server domain never imports another domain", () => {
    const trespasses = sources
      .filter((file) => !tablesOfContents.includes(file))
      .flatMap((file) => {
        const [, own] = /^packages\/server\/(\w+)\//.exec(file) ?? [];
        return importsOf(file)
          .map((imported) => /\.\.\/(\w+)\//.exec(imported)?.[1] ?? "")
          .filter((name) => domains.includes(name) && own !== undefined && name !== own && own !== "demo")
          .map((name) => `${file} imports ${name}`);
      });
    assert.deepEqual(trespasses, []);
  });

  test("a widget never imports another widget", () => {
    const tags = new Set(
      sources
        .map((file) => /^packages\/elements\/([\w-]+)\/\1\.ts$/.exec(file))
        .filter((match) => match !== null)
        .filter(([file, folder]) => read(file).includes(`"otklik-${folder}": `))
        .map(([, folder]) => folder ?? "")
        // Draws nothing: it is the room in which every widget finds its options.
        .filter((folder) => folder !== "provider"),
    );
    assert.ok(tags.size > 1);
    const trespasses = sources.flatMap((file) => {
      const own = /^packages\/elements\/([\w-]+)\//.exec(file)?.[1];
      if (own === undefined || isTest(file)) return [];
      return importsOf(file)
        .map((imported) => /^\.\.\/([\w-]+)\//.exec(imported)?.[1] ?? "")
        .filter((folder) => tags.has(folder) && folder !== own)
        .map((folder) => `${file} imports ${folder}`);
    });
    assert.deepEqual(trespasses, []);
  });
});

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

  test("no folder holds more than 12 entries", () => {
    const entries = new Map<string, Set<string>>();
    for (const file of files) {
      const parts = file.split("/");
      if (parts.at(-1) === "package.json") continue;
      parts.forEach((part, depth) => {
        const folder = parts.slice(0, depth).join("/");
        entries.set(folder, (entries.get(folder) ?? new Set()).add(part));
      });
    }
    const full = [...entries]
      .filter(([folder, { size }]) => folder !== "" && size > 12)
      .map(([folder]) => folder);
    assert.deepEqual(full, []);
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
    const [walk = ""] = /^\|[^\n]*complaint [^]*?\n\n/m.exec(read("ARCHITECTURE.md")) ?? [];
    const steps = [...walk.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, path = ""]) => path);
    assert.equal(steps.length, 16);
    const silent = steps.filter(
      (step) => !files.some((file) => file.startsWith(step) && /\bwords\b/.test(read(file))),
    );
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
  const self = relative(root, fileURLToPath(import.meta.url));

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

function importsOf(file: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/g;
  return [...read(file).matchAll(pattern)].map(([, imported = ""]) => imported);
}

function roomOf(file: string): string {
  return file
    .split("/")
    .slice(0, file.startsWith("packages/") ? 2 : 1)
    .join("/");
}

function isTest(file: string): boolean {
  return file.includes(".test.");
}
