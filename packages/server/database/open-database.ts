import { Kysely } from "kysely";
import { checkLetters } from "./checks/check-letters.ts";
import { dialectOver } from "./dialect/dialect.ts";
import { postgresConnections } from "./dialect/postgres-connections.ts";
import { migrate } from "./migrate.ts";
import { pgliteConnections } from "./pglite/pglite-connections.ts";
import { checkRowSecurity } from "./checks/row-security.ts";
import type { Tables } from "./tables/schema.ts";

/** The database, embedded or not; everything above it sees no difference. */
export interface Database {
  kysely: Kysely<Tables>;
  /** Where several processes may share this database, the address at which they hear each other. */
  connectionString: string | undefined;
  close: () => Promise<void>;
}

/** Where the data is: PGlite's folder, or the address of a PostgreSQL. */
export type DatabasePlace =
  { folder: string; prepared?: string } | { connectionString: string; pool?: number };

/** Opens, migrates and checks the database. Throws FolderInUse, or an Error that says which check failed. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = "folder" in place ? await embedded(place) : server(place);
  try {
    await checkLetters(database.kysely);
    await migrate(database.kysely);
    await checkRowSecurity(database.kysely);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function embedded(place: { folder: string; prepared?: string }): Promise<Database> {
  // Loaded only where it is used: a server on PostgreSQL does without its memory.
  const { openPGlite } = await import("./pglite/open-pglite.ts");
  const { pglite, release } = await openPGlite(place.folder, place.prepared);
  const kysely = new Kysely<Tables>({ dialect: dialectOver(pgliteConnections(pglite)) });
  const close = async () => {
    await kysely.destroy();
    release();
  };
  return { kysely, connectionString: undefined, close };
}

function server({ connectionString, pool = 10 }: { connectionString: string; pool?: number }): Database {
  const kysely = new Kysely<Tables>({ dialect: dialectOver(postgresConnections(connectionString, pool)) });
  return { kysely, connectionString, close: () => kysely.destroy() };
}
