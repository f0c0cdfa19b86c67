/*
 * What `npm start` and `npm test` do first, each part only where it is not done yet: install what the lock file names,
 * build the packages, prepare a database folder. Runs on any Node that npm runs on, before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const built = join(root, "packages/.built");

if (changedAt(join(root, "package-lock.json")) > changedAt(join(root, "node_modules/.package-lock.json"))) {
  run("Installing", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}
if (newestSource() > changedAt(built)) {
  run("Building", "npm", ["run", "--silent", "build"]);
  run("Preparing the database", "npm", ["run", "--silent", "prepare-database"]);
  writeFileSync(built, "");
}

function run(what, command, parameters) {
  console.log(`${what} …`);
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** When the newest of the files that the build reads was changed. */
function newestSource() {
  const folders = ["openapi", "packages", "examples/widgets"].map((name) => join(root, name));
  const files = ["package-lock.json", "rollup.config.mjs", "tsconfig.json"].map((name) => join(root, name));
  return Math.max(...folders.map(newestIn), ...files.map(changedAt));
}

function newestIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ["dist", "node_modules"].includes(entry.name) ? 0 : newestIn(path);
      return entry.name.startsWith(".") || entry.name.includes(".test.") ? 0 : changedAt(path);
    }),
  );
}
