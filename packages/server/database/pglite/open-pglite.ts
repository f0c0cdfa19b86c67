import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { lockFolder } from "./folder-lock.ts";

// The default of 128 MB of shared buffers is a server's; one process on one machine does with far less.
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];

/** An open PGlite and what gives its folder back. */
export interface OpenPGlite {
  pglite: PGlite;
  release: () => void;
}

/**
 * Opens the embedded database in `${folder}/database`, for this process alone. Throws FolderInUse.
 *
 * A new folder begins as a copy of the prepared one where there is such a folder: making the files anew takes seconds.
 */
export async function openPGlite(folder: string, prepared?: string): Promise<OpenPGlite> {
  await mkdir(folder, { recursive: true });
  const release = lockFolder(folder);
  try {
    const database = join(folder, "database");
    if (prepared && !(await exists(database)) && (await exists(prepared)))
      await copyWhole(prepared, database);
    return { pglite: await PGlite.create(database, { startParams, extensions: { pg_trgm } }), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Copies beside the target and renames, so that a copy cut short is never taken for a database. */
async function copyWhole(source: string, target: string): Promise<void> {
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(source, unfinished, { recursive: true });
  await rename(unfinished, target);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
