import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../open-database.ts";

/**
 * Makes the folder that new embedded databases begin as a copy of: empty, migrated, checked. Copying it is quicker than
 * making PostgreSQL's files anew.
 */
const prepared = fileURLToPath(new URL("../../dist/prepared", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "otklik-prepare-"));
const database = await openDatabase({ folder });
await database.close();
await rm(prepared, { recursive: true, force: true });
await cp(join(folder, "database"), prepared, { recursive: true });
await rm(folder, { recursive: true });
