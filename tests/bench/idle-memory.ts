import { spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../servers/postgres.ts";
import { startServerProcess } from "../servers/server-process.ts";
import { clear, newPlace, type DatabaseKind } from "./api/place.ts";
import type { Row } from "./report.ts";

const idleMilliseconds = 3000;
const operators = fileURLToPath(new URL("../../examples/operators/", import.meta.url));
/** The published server, as the README starts it. */
const program = [
  "--max-semi-space-size=2",
  fileURLToPath(new URL("../../packages/server/dist/main.js", import.meta.url)),
];

/** What a server's process holds of memory while nobody asks it anything. */
export async function idleMemory(): Promise<Row[]> {
  return [await memoryOn("PostgreSQL", 120), await memoryOn("PGlite", 320)];
}

async function memoryOn(kind: DatabaseKind, limit: number): Promise<Row> {
  const megabytes = await megabytesOn(kind);
  return {
    what: `idle memory of the server's process on ${kind}`,
    measured: `${megabytes.toFixed()} MB`,
    limit: `≤ ${limit} MB`,
    beside: "",
    kept: megabytes <= limit,
  };
}

async function megabytesOn(kind: DatabaseKind): Promise<number> {
  const place = await newPlace(kind);
  const port = String(await freePort());
  const { child, kill } = await startServerProcess(
    { ...place, PORT: port, OTKLIK_OPERATORS: operators },
    program,
  );
  try {
    await fetch(`http://127.0.0.1:${port}/readyz`);
    await setTimeout(idleMilliseconds);
    const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" });
    return (Number(stdout) * 1024) / 1e6;
  } finally {
    await kill("SIGTERM");
    await clear(place);
  }
}
