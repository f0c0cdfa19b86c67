import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));

/** One file imports another; both are paths from the top of the repository. */
export interface Arrow {
  from: string;
  to: string;
  /** How the import is written. */
  specifier: string;
}

/** Every file of the repository, also one that is not committed yet, but none that git ignores. */
export const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((file) => file !== "" && statSync(join(root, file), { throwIfNoEntry: false })?.isFile());

/** The text of a file of the repository. */
export const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Every import of our own files by our own files: static, dynamic and of types, as the compiler resolves them. */
export function importGraph(): Arrow[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const asModule = ts.ModuleKind.ESNext;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  const own = new Set(files);
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      specifiersOf(file).flatMap((specifier) => {
        const found = ts.resolveModuleName(
          specifier,
          join(root, file),
          options,
          ts.sys,
          cache,
          undefined,
          asModule,
        );
        const path = found.resolvedModule?.resolvedFileName;
        const to = path === undefined ? undefined : relative(root, path);
        return to !== undefined && own.has(to) ? [{ from: file, to, specifier }] : [];
      }),
    );
}

function specifiersOf(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Groups of rooms that import each other in a circle, each sorted; empty where there is none. */
export function circlesOf(arrows: Arrow[], roomOf: (file: string) => string): string[][] {
  const doors = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here !== there) doors.set(here, (doors.get(here) ?? new Set()).add(there));
  }
  const reach = new Map([...doors.keys()].map((room) => [room, reachableFrom(room, doors)]));
  const circles = [...doors.keys()]
    .map((room) => [...(reach.get(room) ?? [])].filter((other) => reach.get(other)?.has(room)).sort())
    .filter((circle) => circle.length > 1);
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

function reachableFrom(room: string, doors: Map<string, Set<string>>): Set<string> {
  const reached = new Set<string>();
  const waiting = [room];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const other of doors.get(next) ?? [])
      if (!reached.has(other)) {
        reached.add(other);
        waiting.push(other);
      }
  return reached;
}
