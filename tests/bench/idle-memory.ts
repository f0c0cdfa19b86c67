import { spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { startServer } from "./api/compared-servers.ts";
import { clear, newPlace, type DatabaseKind } from "./api/place.ts";
import type { Row } from "./report.ts";

const idleMilliseconds = 3000;

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
  const server = await startServer(place);
  try {
    await fetch(`${server.url}/readyz`);
    await setTimeout(idleMilliseconds);
    const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(server.pid)], { encoding: "utf8" });
    return (Number(stdout) * 1024) / 1e6;
  } finally {
    await server.stop();
    await clear(place);
  }
}
