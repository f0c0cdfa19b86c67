import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { firstComplaint } from "./migrations/0001-first-complaint.ts";
import { receiptsOfAnything } from "./migrations/0002-receipts-of-anything.ts";
import { feedback } from "./migrations/0003-feedback.ts";
import { callbacks } from "./migrations/0004-callbacks.ts";
import { ideas } from "./migrations/0005-ideas.ts";
import { complaintLife } from "./migrations/0006-complaint-life.ts";
import { attachments } from "./migrations/0007-attachments.ts";
import { promiseDays } from "./migrations/0008-promise-days.ts";
import { mail } from "./migrations/0009-mail.ts";
import { ownData } from "./migrations/0010-own-data.ts";
import { complaintSearch } from "./migrations/0011-complaint-search.ts";
import { complaintAttributes } from "./migrations/0012-complaint-attributes.ts";
import { consentsByThing } from "./migrations/0013-consents-by-thing.ts";
import { wordsAndStems } from "./migrations/0014-words-and-stems.ts";
import type { Tables } from "./tables/schema.ts";

/** The migrations, oldest first. One that has landed is never edited; a new one is added. */
export const migrations: Record<string, string[]> = {
  "0001-first-complaint": firstComplaint,
  "0002-receipts-of-anything": receiptsOfAnything,
  "0003-feedback": feedback,
  "0004-callbacks": callbacks,
  "0005-ideas": ideas,
  "0006-complaint-life": complaintLife,
  "0007-attachments": attachments,
  "0008-promise-days": promiseDays,
  "0009-mail": mail,
  "0010-own-data": ownData,
  "0011-complaint-search": complaintSearch,
  "0012-complaint-attributes": complaintAttributes,
  "0013-consents-by-thing": consentsByThing,
  "0014-words-and-stems": wordsAndStems,
};

/** Brings the database to the newest migration, or to the one named; throws with the name of one that fails. */
export async function migrate(kysely: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: {
      getMigrations: () =>
        Promise.resolve(
          Object.fromEntries(Object.entries(migrations).map(([name, steps]) => [name, migrationOf(steps)])),
        ),
    },
    migrationTableSchema: "otklik_migrations",
  });
  const { error, results } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (!error) return;
  const failed = results?.find((result) => result.status === "Error")?.migrationName;
  throw new Error(`The database could not be migrated${failed ? ` (${failed})` : ""}.`, { cause: error });
}

function migrationOf(steps: string[]): Migration {
  return {
    async up(kysely) {
      for (const step of steps) await sql.raw(step).execute(kysely);
    },
  };
}
