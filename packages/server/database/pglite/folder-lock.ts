import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";

/** Two processes in one PGlite folder destroy it, so the second is refused. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `Another Otklik server is using the data in ${folder}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
}

/**
 * Takes the folder for this process until it ends, however it ends. Throws FolderInUse where another process has it.
 *
 * The lock is SQLite's own on an empty database: the operating system lets go of it when a process is killed, which
 * a file with a process id in it would not survive, and containers that share a volume see it too.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    lock.exec("pragma locking_mode = exclusive; pragma journal_mode = off; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy)
      throw new FolderInUse(folder);
    throw error;
  }
  return () => lock.close();
}

const sqliteBusy = 5;
