import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { newTestDatabase } from "../../servers/postgres.ts";

export type DatabaseKind = "PostgreSQL" | "PGlite";

/** Where a server keeps its data, as its environment says. */
export type Place = { DATABASE_URL: string } | { DATA_DIR: string };

/** A place where nothing is yet. */
export async function newPlace(kind: DatabaseKind): Promise<Place> {
  if (kind === "PostgreSQL") return { DATABASE_URL: await newTestDatabase() };
  return { DATA_DIR: await mkdtemp(join(tmpdir(), "otklik-bench-")) };
}

/** Another place with the same data; no server may be at the first. */
export async function copyOf(place: Place): Promise<Place> {
  if ("DATA_DIR" in place) {
    const DATA_DIR = await mkdtemp(join(tmpdir(), "otklik-bench-"));
    await cp(place.DATA_DIR, DATA_DIR, { recursive: true });
    return { DATA_DIR };
  }
  const name = new URL(place.DATABASE_URL).pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase(place.DATABASE_URL, "postgres") });
  await client.connect();
  await client.query(`create database ${name}_copy template ${name}`);
  await client.end();
  return { DATABASE_URL: withDatabase(place.DATABASE_URL, `${name}_copy`) };
}

/** Removes what a place holds on disk; a database goes with its PostgreSQL. */
export async function clear(place: Place): Promise<void> {
  if ("DATA_DIR" in place) await rm(place.DATA_DIR, { recursive: true });
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: name }).href;
}
